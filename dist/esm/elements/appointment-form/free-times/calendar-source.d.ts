import { type PublishedSlot } from '../../../features/slots/published-slots.js';
import { type ReadText } from './read-text.js';
/** A clinic's calendar as it was read. */
export interface Calendar {
    publishedAt: number | null;
    /** Empty where the calendar is too old to be shown: its files are then left unread. */
    slots: readonly PublishedSlot[];
}
/** Reads calendars for a whole page, each at most once a minute, however many forms ask. */
export declare class CalendarSource {
    private readonly read;
    /** Milliseconds since 1970. */
    readonly now: () => number;
    private readonly readings;
    constructor(read: ReadText, 
    /** Milliseconds since 1970. */
    now: () => number);
    /** The calendar behind a manifest's address; null where it cannot be read. An older one outlives a failed reading. */
    at(address: string): Promise<Calendar | null>;
    private load;
}
/** The page's own. */
export declare const pageCalendars: CalendarSource;
