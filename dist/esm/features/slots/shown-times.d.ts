import type { FreeDay, FreeTime } from './free-days.js';
/** What a patient looks at. */
export interface Look {
    /** The day whose times are wanted; null, or one without free times, shows the first day. */
    date: string | null;
    /** How often more days were asked for, and one. */
    dayPages: number;
    /** How often more times of the day were asked for, and one. */
    timePages: number;
}
/** What is shown of the free times: a choice of days, and the times of one of them. */
export interface ShownTimes {
    days: readonly FreeDay[];
    /** The first of the days that are not shown yet. */
    nextDay: FreeDay | undefined;
    day: FreeDay;
    times: readonly FreeTime[];
    moreTimes: boolean;
}
/**
 * A clinic may publish thousands of times. So days come by pages, and so do the times of an endless day; the day that
 * is shown is always among the days.
 * @param first the first of all days
 */
export declare function shownTimes([first, ...others]: readonly [FreeDay, ...FreeDay[]], { date, dayPages, timePages }: Look): ShownTimes;
