/** A time that a patient asked for, as an entry for a calendar of their own (iCalendar, RFC 5545). */
export interface CalendarEntry {
    /** The same for the same request: adding it once more replaces the entry. */
    uid: string;
    /** When the entry was written; all three in milliseconds since 1970. */
    writtenAt: number;
    start: number;
    end: number;
    /** One line for the calendar's sheet. */
    summary: string;
    description: string;
    /** Empty where it is not known. */
    location: string;
}
/**
 * The file's text. The entry is tentative, for nobody has confirmed it; and private, for calendars are shared with
 * family and colleagues. The name of this software stays out of it: it would tell what the appointment is about.
 */
export declare function calendarEntry(entry: CalendarEntry): string;
