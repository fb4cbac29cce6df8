import type { WrittenTime } from './written-time.js';
/** The clock on the clinic's wall: which time and which day it is there at a moment. */
export interface ClinicClock {
    /** Minutes east of UTC at a moment. */
    offset: (time: WrittenTime) => number;
    /** The same for the clock of the patient's device. */
    patientOffset: (time: WrittenTime) => number;
    /** The clinic's clock and the patient's show different times at that moment. */
    differs: (time: WrittenTime) => boolean;
    /** What people call this clock, in a language: `Eastern Time`, or `UTC-05:00` where only the offset is known. */
    name: (time: WrittenTime, locale: string) => string;
}
/** A formatter for a locale and its options. */
export type DateTimeFormats = (locale: string, options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat;
/** A name that the IANA time zone database and this browser know, such as `America/New_York`. */
export declare function isTimeZone(name: string): boolean;
/**
 * The clinic's clock by its zone. Without one it is as the times themselves are written, for a clinic writes its own
 * time; unless any of them is written in plain UTC (`Z`), which is nobody's wall clock: then it is the patient's.
 * @param zone a zone that `isTimeZone` accepts, or null
 * @param patientZone the zone that the browser is set to; undefined asks the browser
 * @param formats makes formatters, or gives those that it has: to make one is slow
 */
export declare function clinicClock(zone: string | null, times: readonly WrittenTime[], patientZone: string | undefined, formats: DateTimeFormats): ClinicClock;
/** `2026-12-01T09:00:00-05:00`: a moment as a clock shows it, with its offset in minutes. */
export declare function wallTime(at: number, offset: number): string;
/** Days since 1970 on a clock that is `offset` minutes east of UTC. */
export declare function dayNumber(at: number, offset: number): number;
/** Also used beside a time that comes twice, when clocks go back. */
export declare function offsetText(offset: number): string;
