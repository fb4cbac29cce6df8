import { isObject, listOf, objectIn, textOf } from '../foreign-json.js';
import { deliveryAddress, type ParseUrl } from '../options/web-address.js';
import { readTime } from './written-time.js';

/** The list of files that make up a clinic's published calendar (SMART Scheduling Links). */
export interface Manifest {
  /** When the calendar was published, in milliseconds since 1970; null where the manifest does not say. */
  publishedAt: number | null;
  /** Absolute addresses of the files worth reading, each once. */
  files: readonly string[];
}

const READ_TYPES = ['Location', 'Schedule', 'Slot'];
/** A clinic has a handful; a list without end would keep a patient's phone busy for ever. */
const MOST_FILES = 20;
const LONGEST_AGE_MS = 24 * 60 * 60_000;

/** The manifest's address, or null where it cannot be one: its path ends in `$bulk-publish`, and it is https (or loopback). */
export function manifestAddress(text: string | null, base: string, parse: ParseUrl): string | null {
  const address = deliveryAddress(text, base, parse);
  // Some editors write the dollar sign as %24.
  return address !== null && /\/(\$|%24)bulk-publish$/.test(address.split(/[?#]/)[0] ?? '') ? address : null;
}

/** Reads a manifest; null where the text is none. Files of other kinds, or on no safe address, are passed over. */
export function readManifest(text: string, address: string, parse: ParseUrl): Manifest | null {
  const said = objectIn(text);
  if (!said || !Array.isArray(said['output'])) return null;
  const files = listOf(said['output']).flatMap((file) => {
    if (!isObject(file) || !READ_TYPES.includes(textOf(file['type']))) return [];
    return deliveryAddress(textOf(file['url']), address, parse) ?? [];
  });
  return {
    publishedAt: readTime(said['transactionTime'])?.at ?? null,
    files: [...new Set(files)].slice(0, MOST_FILES),
  };
}

/** Too old to be trusted: its times may long be taken. A calendar that does not say its age counts as old. */
export function isStale({ publishedAt }: Pick<Manifest, 'publishedAt'>, now: number): boolean {
  return publishedAt === null || now - publishedAt > LONGEST_AGE_MS;
}
