import type { Pausable } from '../../../features/pausable.js';
import type { Calendar } from '../../../features/slots/free-times-state.js';
import { type ReadText } from '../../shared/read-text.js';
/** Reads calendars for a whole page, each at most once a minute, however many forms ask. */
export declare class CalendarSource {
    private readonly read;
    /** Milliseconds since 1970. */
    readonly now: () => number;
    /** Runs long work without making the patient wait. */
    readonly run: <Result>(work: Pausable<Result>) => Promise<Result>;
    private readonly readings;
    constructor(read: ReadText, 
    /** Milliseconds since 1970. */
    now: () => number, 
    /** Runs long work without making the patient wait. */
    run?: <Result>(work: Pausable<Result>) => Promise<Result>);
    /** The calendar behind a manifest's address; null where it cannot be read. An older one outlives a failed reading. */
    at(address: string): Promise<Calendar | null>;
    private load;
}
/** The page's own. */
export declare const pageCalendars: CalendarSource;
