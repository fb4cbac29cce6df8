import type { ChosenSlot } from '../booking/chosen-slot.js';
import { type Closure } from '../options/closed-days.js';
import { type ClinicClock } from './clinic-clock.js';
import type { Pausable } from '../pausable.js';
import type { PublishedSlot } from './published-slots.js';
/** A time to choose. */
export interface FreeTime {
    /** What the request says when this time is chosen, on the clinic's clock. */
    slot: ChosenSlot;
    published: PublishedSlot;
    /** The same hour and minute comes twice on this day: clocks go back. */
    twice: boolean;
}
/** A day of the clinic's with the times that are free on it, in their order; never empty. */
export interface FreeDay {
    /** `2026-12-01` */
    date: string;
    times: readonly FreeTime[];
}
export interface Notice {
    /** First day that can be asked for, in days from the clinic's today; 0 is today. */
    minDays: number;
    /** Last day, likewise. */
    maxDays: number;
}
/**
 * What a patient can choose, by the clinic's days. Past times are gone, and those outside the clinic's notice. Times
 * that a patient could not tell apart (two practitioners free at nine) stand once.
 * @param now milliseconds since 1970
 * @param closures dates on which nothing is free
 */
export declare function freeDays(slots: readonly PublishedSlot[], clock: ClinicClock, { minDays, maxDays }: Notice, now: number, closures?: readonly Closure[]): Pausable<FreeDay[]>;
