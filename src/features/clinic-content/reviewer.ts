import { readDay } from '../options/day.js';
import { fieldsOf } from './fields-of.js';
import { textProblem } from './plain-text.js';
import type { Complain } from './problem.js';

/** The clinician who has read the words and answers for them. */
export interface Reviewer {
  /** Name and profession, as readers see them. */
  by: string;
  on: Date;
}

const LONGEST_NAME = 120;
const DAY_MS = 86_400_000;

/** @param now milliseconds since 1970 */
export function readReviewer(value: unknown, now: number, complain: Complain): Reviewer | null {
  const place = ['reviewedBy'];
  if (value === undefined) {
    complain(place, 'is missing: a clinician signs with name, role and date.');
    return null;
  }
  const given = fieldsOf(value, place, ['name', 'role', 'date'], complain);
  if (!given) return null;
  for (const name of ['name', 'role']) {
    const wrong = textProblem(given[name], LONGEST_NAME);
    if (wrong) complain([...place, name], wrong);
  }
  const { name, role, date } = given;
  const on = readDay(typeof date === 'string' ? date : null);
  if (!on) complain([...place, 'date'], 'must be a day such as 2026-11-30.');
  // Somewhere it is tomorrow already.
  else if (on.getTime() > now + DAY_MS) complain([...place, 'date'], 'is a day to come.');
  return on && { by: `${String(name).trim()}, ${String(role).trim()}`, on };
}
