import { type Reading } from './choice.js';
/** Days on which a clinic is closed once, both included: `2026-12-24` to `2027-01-01`. */
export interface Closure {
    from: string;
    to: string;
}
export interface ClosedDays<Weekday> {
    weekdays: readonly Weekday[];
    /** In their order. */
    closures: readonly Closure[];
}
/**
 * Reads `sat sun 2026-12-24..2027-01-01`: days of the week, dates, and from one date to another. Where no day of the week
 * is named, the usual ones hold beside the dates.
 */
export declare function readClosedDays<Weekday extends string>(text: string | null, allowed: readonly Weekday[], usual: readonly Weekday[]): Reading<ClosedDays<Weekday>>;
export declare function isClosedOn(date: string, closures: readonly Closure[]): boolean;
/** Those that a patient who asks today should know of. @param last the last day that can be asked for */
export declare function closuresBetween(closures: readonly Closure[], today: string, last: string): Closure[];
