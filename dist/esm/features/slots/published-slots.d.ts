import { type ParseUrl } from '../options/web-address.js';
import type { Pausable } from '../pausable.js';
import { type WrittenTime } from './written-time.js';
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
/**
 * The free slots of a calendar. One bad line costs one line: what is no JSON, of another kind, busy, without an id or
 * without two readable times is passed over. Of two lines with the same id the later one holds.
 * @param texts NDJSON, in any order of files and lines
 */
export declare function readSlots(texts: readonly string[], parse: ParseUrl): Pausable<PublishedSlot[]>;
