import { clinicClock } from './clinic-clock.js';
import { freeDays } from './free-days.js';
import { isStale } from './manifest.js';

function* freeTimesState(options, calendar, patientZone, now, formats) {
  if (!options) return { name: "off" };
  if (calendar === void 0) return { name: "loading" };
  if (calendar === null) return { name: "failed" };
  if (isStale(calendar, now)) return { name: "stale" };
  const { slots } = calendar;
  const clock = clinicClock(
    options.zone,
    slots.map(({ start }) => start),
    patientZone,
    formats
  );
  const [first, ...others] = yield* freeDays(slots, clock, options, now, options.closures);
  if (!first) return { name: "empty" };
  const days = [first, ...others];
  const places = new Set(days.flatMap(({ times }) => times.map(({ published }) => published.place)));
  return { name: "ready", days, clock, severalPlaces: places.size > 1 };
}

export { freeTimesState };
