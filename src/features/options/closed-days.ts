import { readChoices, type Reading } from './choice.js';
import { readDay } from './day.js';

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
export function readClosedDays<Weekday extends string>(
  text: string | null,
  allowed: readonly Weekday[],
  usual: readonly Weekday[],
): Reading<ClosedDays<Weekday>> {
  const words = (text ?? '')
    .replace(/(\d)\s*\.\.\s*(?=\d)/g, '$1..')
    .split(/[\s,;]+/)
    .filter(Boolean);
  const dated = words.filter((word) => /^\d|\.\./.test(word));
  const { value: weekdays, understood } = readChoices(
    words.filter((word) => !dated.includes(word)).join(' '),
    allowed,
    usual,
  );
  const closures = dated.flatMap((word) => closureOf(word) ?? []);
  closures.sort((one, other) => (one.from < other.from ? -1 : 1));
  return { value: { weekdays, closures }, understood: understood && closures.length === dated.length };
}

function closureOf(word: string): Closure | null {
  const [from = '', to = from, ...more] = word.split('..');
  return readDay(from) && readDay(to) && from <= to && more.length === 0 ? { from, to } : null;
}

export function isClosedOn(date: string, closures: readonly Closure[]): boolean {
  return closures.some(({ from, to }) => from <= date && date <= to);
}

/** Those that a patient who asks today should know of. @param last the last day that can be asked for */
export function closuresBetween(closures: readonly Closure[], today: string, last: string): Closure[] {
  return closures.filter(({ from, to }) => to >= today && from <= last);
}
