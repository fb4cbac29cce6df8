import type { Pausable } from '../pausable.js';
import type { CalendarOptions } from './calendar-options.js';
import { type ClinicClock, type DateTimeFormats } from './clinic-clock.js';
import { type FreeDay } from './free-days.js';
import type { PublishedSlot } from './published-slots.js';
/** A clinic's calendar as it was read. */
export interface Calendar {
    /** Milliseconds since 1970; null where the calendar does not say. */
    publishedAt: number | null;
    /** Empty where the calendar is too old to be shown: its files are then left unread. */
    slots: readonly PublishedSlot[];
}
/** What a patient can be shown. Only `ready` has times to choose; otherwise the form asks for days. */
export type FreeTimesState = {
    name: 'off' | 'loading' | 'failed' | 'stale' | 'empty';
} | {
    name: 'ready';
    /** In their order; there is at least one. */
    days: readonly [FreeDay, ...FreeDay[]];
    clock: ClinicClock;
    /** The times are in more than one place, so each must name its own. */
    severalPlaces: boolean;
};
/**
 * What there is to choose from.
 * @param options null where the clinic publishes no calendar
 * @param calendar undefined before the first answer, null where it could not be read
 * @param patientZone the zone that the patient's device is set to; undefined asks the browser
 * @param now milliseconds since 1970
 * @param formats makes formatters for dates
 */
export declare function freeTimesState(options: CalendarOptions | null, calendar: Calendar | null | undefined, patientZone: string | undefined, now: number, formats: DateTimeFormats): Pausable<FreeTimesState>;
