import type { Pausable } from '../pausable.js';
import type { CalendarOptions } from './calendar-options.js';
import { clinicClock, type ClinicClock, type DateTimeFormats } from './clinic-clock.js';
import { freeDays, type FreeDay } from './free-days.js';
import { isStale } from './manifest.js';
import type { PublishedSlot } from './published-slots.js';

/** A clinic's calendar as it was read. */
export interface Calendar {
  /** Milliseconds since 1970; null where the calendar does not say. */
  publishedAt: number | null;
  /** Empty where the calendar is too old to be shown: its files are then left unread. */
  slots: readonly PublishedSlot[];
}

/** What a patient can be shown. Only `ready` has times to choose; otherwise the form asks for days. */
export type FreeTimesState =
  | { name: 'off' | 'loading' | 'failed' | 'stale' | 'empty' }
  | {
      name: 'ready';
      /** In their order; there is at least one. */
      days: readonly [FreeDay, ...FreeDay[]];
      clock: ClinicClock;
      /** The times are in more than one place, so each must name its own. */
      severalPlaces: boolean;
    };

/**
 * What there is to choose from.
 * @param options null where the clinic publishes no calendar
 * @param calendar undefined before the first answer, null where it could not be read
 * @param patientZone the zone that the patient's device is set to; undefined asks the browser
 * @param now milliseconds since 1970
 * @param formats makes formatters for dates
 */
export function* freeTimesState(
  options: CalendarOptions | null,
  calendar: Calendar | null | undefined,
  patientZone: string | undefined,
  now: number,
  formats: DateTimeFormats,
): Pausable<FreeTimesState> {
  if (!options) return { name: 'off' };
  if (calendar === undefined) return { name: 'loading' };
  if (calendar === null) return { name: 'failed' };
  if (isStale(calendar, now)) return { name: 'stale' };
  const { slots } = calendar;
  const clock = clinicClock(
    options.zone,
    slots.map(({ start }) => start),
    patientZone,
    formats,
  );
  const [first, ...others] = yield* freeDays(slots, clock, options, now, options.closures);
  if (!first) return { name: 'empty' };
  const days = [first, ...others] as const;
  const places = new Set(days.flatMap(({ times }) => times.map(({ published }) => published.place)));
  return { name: 'ready', days, clock, severalPlaces: places.size > 1 };
}
