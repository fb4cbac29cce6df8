import { type ParseUrl } from '../options/web-address.js';
/** The list of files that make up a clinic's published calendar (SMART Scheduling Links). */
export interface Manifest {
    /** When the calendar was published, in milliseconds since 1970; null where the manifest does not say. */
    publishedAt: number | null;
    /** Absolute addresses of the files worth reading, each once. */
    files: readonly string[];
}
/** The manifest's address, or null where it cannot be one: its path ends in `$bulk-publish`, and it is https (or loopback). */
export declare function manifestAddress(text: string | null, base: string, parse: ParseUrl): string | null;
/** Reads a manifest; null where the text is none. Files of other kinds, or on no safe address, are passed over. */
export declare function readManifest(text: string, address: string, parse: ParseUrl): Manifest | null;
/** Too old to be trusted: its times may long be taken. A calendar that does not say its age counts as old. */
export declare function isStale({ publishedAt }: Pick<Manifest, 'publishedAt'>, now: number): boolean;
