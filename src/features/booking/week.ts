import { WEEKDAYS, type Weekday } from './fields.js';

/** How a week is counted somewhere. */
export interface Week {
  first: Weekday;
  weekend: readonly Weekday[];
}

/** Where nothing else is known: ISO 8601 begins the week on Monday. */
export const USUAL_WEEK: Week = { first: 'mon', weekend: ['sat', 'sun'] };

/** The days in the order in which a week has them. */
export function daysOf({ first }: Pick<Week, 'first'>): readonly Weekday[] {
  const start = WEEKDAYS.indexOf(first);
  return [...WEEKDAYS.slice(start), ...WEEKDAYS.slice(0, start)];
}
