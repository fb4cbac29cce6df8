import { type Weekday } from './fields.js';
/** How a week is counted somewhere. */
export interface Week {
    first: Weekday;
    weekend: readonly Weekday[];
}
/** Where nothing else is known: ISO 8601 begins the week on Monday. */
export declare const USUAL_WEEK: Week;
/** The days in the order in which a week has them. */
export declare function daysOf({ first }: Pick<Week, 'first'>): readonly Weekday[];
