import type { ChosenSlot } from '../booking/chosen-slot.js';
import { isClosedOn, type Closure } from '../options/closed-days.js';
import { dayNumber, wallTime, type ClinicClock } from './clinic-clock.js';
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
export function* freeDays(
  slots: readonly PublishedSlot[],
  clock: ClinicClock,
  { minDays, maxDays }: Notice,
  now: number,
  closures: readonly Closure[] = [],
): Pausable<FreeDay[]> {
  const byDate = new Map<string, FreeTime[]>();
  const seen = new Set<string>();
  const inOrder = [...slots].sort((a, b) => a.start.at - b.start.at || a.end.at - b.end.at);
  for (const published of inOrder) {
    yield;
    const { id, start, end, place } = published;
    const offset = clock.offset(start);
    const today = dayNumber(now, clock.offset({ ...start, at: now }));
    const ahead = dayNumber(start.at, offset) - today;
    const alike = `${start.at} ${place ?? ''}`;
    if (start.at <= now || ahead < minDays || ahead > maxDays || seen.has(alike)) continue;
    seen.add(alike);
    const slot = { id, start: wallTime(start.at, offset), end: wallTime(end.at, clock.offset(end)) };
    const date = slot.start.slice(0, 10);
    if (isClosedOn(date, closures)) continue;
    const times = byDate.get(date) ?? [];
    times.push({ slot, published, twice: false });
    byDate.set(date, times);
  }
  return [...byDate]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, times]) => ({ date, times: markTwice(times) }));
}

function markTwice(times: readonly FreeTime[]): FreeTime[] {
  const offsets = new Map<string, Set<string>>();
  for (const { slot } of times) {
    const hour = slot.start.slice(0, 16);
    offsets.set(hour, (offsets.get(hour) ?? new Set()).add(slot.start.slice(19)));
  }
  return times.map((time) => ({
    ...time,
    twice: (offsets.get(time.slot.start.slice(0, 16))?.size ?? 0) > 1,
  }));
}
