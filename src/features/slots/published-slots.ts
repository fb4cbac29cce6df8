import { isSlotId } from '../booking/chosen-slot.js';
import { listOf, objectIn, textOf } from '../foreign-json.js';
import { linkAddress, type ParseUrl } from '../options/web-address.js';
import type { Pausable } from '../pausable.js';
import { readTime, type WrittenTime } from './written-time.js';

/** A free time as the clinic's calendar publishes it. */
export interface PublishedSlot {
  id: string;
  start: WrittenTime;
  end: WrittenTime;
  /** Name of the place, where the calendar gives one. */
  place: string | null;
  /** The clinic's own page for booking this very time; https only. */
  link: string | null;
}

/** Both addresses under which the extension is in use: the first years' one and HL7's. */
const DEEP_LINKS = [
  'http://fhir-registry.smarthealthit.org/StructureDefinition/booking-deep-link',
  'http://hl7.org/fhir/uv/smart-scheduling-links/StructureDefinition/booking-deep-link',
];

/** What is read of a line; nothing in it is taken on trust. */
interface Line {
  resourceType?: unknown;
  id?: unknown;
  name?: unknown;
  status?: unknown;
  start?: unknown;
  end?: unknown;
  actor?: unknown;
  schedule?: { reference?: unknown } | null;
  extension?: unknown;
}

/**
 * The free slots of a calendar. One bad line costs one line: what is no JSON, of another kind, busy, without an id or
 * without two readable times is passed over. Of two lines with the same id the later one holds.
 * @param texts NDJSON, in any order of files and lines
 */
export function* readSlots(texts: readonly string[], parse: ParseUrl): Pausable<PublishedSlot[]> {
  const places = new Map<string, string>();
  const placeOfSchedule = new Map<string, string>();
  const lines = new Map<string, Line>();
  for (const text of texts.flatMap((file) => file.split('\n'))) {
    yield;
    const line: Line = objectIn(text) ?? {};
    const { resourceType, id } = line;
    if (typeof id !== 'string') continue;
    if (resourceType === 'Slot') lines.set(id, line);
    else if (resourceType === 'Location' && typeof line.name === 'string') places.set(id, line.name.trim());
    else if (resourceType === 'Schedule') {
      for (const actor of listOf(line.actor) as ({ reference?: unknown } | null)[]) {
        const [, place] = /\bLocation\/([^/]+)$/.exec(textOf(actor?.reference)) ?? [];
        if (place !== undefined) placeOfSchedule.set(id, place);
      }
    }
  }
  const slots: PublishedSlot[] = [];
  for (const [id, line] of lines) {
    yield;
    const start = readTime(line.start);
    const end = readTime(line.end);
    if (line.status !== 'free' || !isSlotId(id) || !start || !end || end.at <= start.at) continue;
    const schedule = textOf(line.schedule?.reference).split('/').pop() ?? '';
    const place = places.get(placeOfSchedule.get(schedule) ?? '') || null;
    slots.push({ id, start, end, place, link: deepLink(line.extension, parse) });
  }
  return slots;
}

function deepLink(extensions: unknown, parse: ParseUrl): string | null {
  for (const one of listOf(extensions) as ({ url?: unknown; valueUrl?: unknown } | null)[]) {
    const address = textOf(one?.valueUrl);
    if (DEEP_LINKS.includes(textOf(one?.url)) && /^https:\/\//i.test(address)) {
      return linkAddress(address, address, parse);
    }
  }
  return null;
}
