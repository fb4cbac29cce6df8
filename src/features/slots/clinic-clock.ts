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
export function isTimeZone(name: string): boolean {
  try {
    // Newer browsers also take offsets here; a clinic that changes its clocks has no fixed one.
    return /^[a-z]/i.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/**
 * The clinic's clock by its zone. Without one it is as the times themselves are written, for a clinic writes its own
 * time; unless any of them is written in plain UTC (`Z`), which is nobody's wall clock: then it is the patient's.
 * @param zone a zone that `isTimeZone` accepts, or null
 * @param patientZone the zone that the browser is set to; undefined asks the browser
 * @param formats makes formatters, or gives those that it has: to make one is slow
 */
export function clinicClock(
  zone: string | null,
  times: readonly WrittenTime[],
  patientZone: string | undefined,
  formats: DateTimeFormats,
): ClinicClock {
  const patient = offsetIn(patientZone, formats);
  const asWritten = zone === null && times.every(({ offset }) => offset !== null);
  const known = zone === null ? patient : offsetIn(zone, formats);
  const offset: ClinicClock['offset'] = (time) => (asWritten ? time.offset : null) ?? known(time.at);
  return {
    offset,
    patientOffset: (time) => patient(time.at),
    differs: (time) => offset(time) !== patient(time.at),
    name: (time, locale) =>
      zone === null ? offsetText(offset(time)) : zoneName(zone, time.at, locale, formats),
  };
}

/** `2026-12-01T09:00:00-05:00`: a moment as a clock shows it, with its offset in minutes. */
export function wallTime(at: number, offset: number): string {
  const local = new Date(at + offset * 60_000).toISOString().slice(0, 19);
  return local + (offset < 0 ? '-' : '+') + hoursText(offset);
}

/** Days since 1970 on a clock that is `offset` minutes east of UTC. */
export function dayNumber(at: number, offset: number): number {
  return Math.floor((at + offset * 60_000) / 86_400_000);
}

const QUARTER_MS = 15 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

function offsetIn(timeZone: string | undefined, formats: DateTimeFormats): (at: number) => number {
  const format = formats('en-US', {
    ...(timeZone !== undefined && { timeZone }),
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  // Asking is slow and times repeat; no zone changes its clocks within a quarter of an hour.
  const known = new Map<number, number>();
  const within = (step: number, at: number) => Math.floor(at / step) * step;
  const asked = (at: number): number => {
    const quarter = within(QUARTER_MS, at);
    let offset = known.get(quarter);
    if (offset === undefined) {
      const parts = (format.format(quarter).match(/\d+/g) ?? []).map(Number);
      const [month = 0, day = 0, year = 0, hour = 0, minute = 0] = parts;
      offset = Math.round((Date.UTC(year, month - 1, day, hour, minute) - quarter) / 60_000);
      known.set(quarter, offset);
    }
    return offset;
  };
  return (at) => {
    const day = within(DAY_MS, at);
    const offset = asked(day);
    // No zone changes its clocks and changes them back within a day: then all times of that day have one offset.
    return offset === asked(day + DAY_MS) ? offset : asked(at);
  };
}

function zoneName(timeZone: string, at: number, locale: string, formats: DateTimeFormats): string {
  const named = (timeZoneName: 'long' | 'longGeneric') =>
    formats(locale, { timeZone, timeZoneName })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  try {
    return named('longGeneric');
  } catch {
    // Safari before 15.4 knows only the name that changes with summer time.
    return named('long');
  }
}

/** Also used beside a time that comes twice, when clocks go back. */
export function offsetText(offset: number): string {
  return `UTC${offset < 0 ? '−' : '+'}${hoursText(offset)}`;
}

function hoursText(offset: number): string {
  const minutes = Math.abs(offset);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
