/** Free times of a made-up clinic for the coming weeks, in the form in which clinics publish them (SMART Scheduling Links). */
import { dateTimeFormat } from '../../src/locales/formatters.js';
import { clinicClock, wallTime } from '../../src/features/slots/clinic-clock.js';

const ZONE = 'America/New_York';
const DAYS_AHEAD = 42;
const OPENING = { from: 8 * 60, to: 17 * 60, lunch: 12 * 60, minutes: 45 };
const DAY_MS = 86_400_000;

const PLACE = {
  resourceType: 'Location',
  id: 'harbour',
  name: 'Harbour Physio',
  telecom: [{ system: 'phone', value: '+1 207 555 0142' }],
};
const SCHEDULES = ['first', 'second'].map((id) => ({
  resourceType: 'Schedule',
  id,
  serviceType: [
    {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/service-type',
          code: '65',
          display: 'Physiotherapy',
        },
      ],
    },
  ],
  actor: [{ reference: 'Location/harbour' }],
}));

/**
 * The files by name, the manifest under `$bulk-publish`.
 * @param base where the files will be found, ending in a slash
 * @param now milliseconds since 1970; the calendar counts as published then
 */
export function demoCalendar(base: string, now: number): ReadonlyMap<string, string> {
  const lines = (resources: readonly object[]) => resources.map((one) => `${JSON.stringify(one)}\n`).join('');
  const files = [
    ['Location', 'locations.ndjson', lines([PLACE])],
    ['Schedule', 'schedules.ndjson', lines(SCHEDULES)],
    ['Slot', 'slots.ndjson', lines(slots(now))],
  ] as const;
  const manifest = {
    transactionTime: new Date(now).toISOString(),
    request: `${base}$bulk-publish`,
    output: files.map(([type, name]) => ({ type, url: base + name })),
  };
  return new Map([
    ['$bulk-publish', JSON.stringify(manifest, null, 2)],
    ...files.map(([, name, text]): [string, string] => [name, text]),
  ]);
}

/** Weekdays in opening hours; about one in five is still free, always the same ones for a given day. */
function slots(now: number): object[] {
  const clock = clinicClock(ZONE, [], ZONE, dateTimeFormat);
  const found: object[] = [];
  for (let day = Math.floor(now / DAY_MS); day <= Math.floor(now / DAY_MS) + DAYS_AHEAD; day += 1) {
    // Clocks change at night: the offset at noon holds for the opening hours.
    const offset = clock.offset({ at: day * DAY_MS + DAY_MS / 2, offset: null });
    const date = new Date(day * DAY_MS);
    if (date.getUTCDay() === 0 || date.getUTCDay() === 6) continue;
    for (const { id: schedule } of SCHEDULES) {
      for (let minute = OPENING.from; minute < OPENING.to; minute += OPENING.minutes) {
        if (minute >= OPENING.lunch && minute < OPENING.lunch + 60) continue;
        const start = day * DAY_MS + (minute - offset) * 60_000;
        const id = `${schedule}-${date.toISOString().slice(0, 10)}-${minute}`;
        found.push({
          resourceType: 'Slot',
          id,
          schedule: { reference: `Schedule/${schedule}` },
          status: scatter(id) < 0.2 ? 'free' : 'busy',
          start: wallTime(start, offset),
          end: wallTime(start + OPENING.minutes * 60_000, offset),
        });
      }
    }
  }
  return found;
}

/** A number in [0, 1) that a text always gives anew, and that looks like chance (FNV-1a). */
function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  // The last characters alone would leave their mark on the high bits.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
