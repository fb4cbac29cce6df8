/** A moment as a calendar writes it: when it is, and on which clock it was written. */
export interface WrittenTime {
    /** Milliseconds since 1970. */
    at: number;
    /** Minutes east of UTC as written; null for `Z` and `-00:00`, which name no place's clock. */
    offset: number | null;
}
/**
 * Reads `2026-12-01T09:00:00-05:00`. Calendars also write `-05`, `-0500` or leave the seconds out, which browsers
 * refuse or read differently. Null for anything else, a time without an offset and a day that does not exist included.
 */
export declare function readTime(text: unknown): WrittenTime | null;
