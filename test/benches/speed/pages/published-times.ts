/** A calendar as clinics publish it (SMART Scheduling Links), with as many free times as a bench needs. */
const DAYS = 40;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/**
 * Spread evenly over the coming days, in opening hours.
 * @param base where the files will be found, ending in a slash
 * @param now milliseconds since 1970
 */
export function publishedTimes(base: string, many: number, now: number): { manifest: string; slots: string } {
  const timesADay = Math.ceil(many / DAYS);
  // Two days ahead, so that no notice that a clinic needs takes any of them away. 13:00 UTC is in the morning there.
  const first = (Math.floor(now / DAY_MS) + 2) * DAY_MS + 13 * 60 * MINUTE_MS;
  const lines = Array.from({ length: many }, (_, index) => {
    const start = first + Math.floor(index / timesADay) * DAY_MS + (index % timesADay) * 10 * MINUTE_MS;
    return JSON.stringify({
      resourceType: 'Slot',
      id: `time-${index}`,
      schedule: { reference: 'Schedule/first' },
      status: 'free',
      start: new Date(start).toISOString(),
      end: new Date(start + 10 * MINUTE_MS).toISOString(),
    });
  });
  return {
    manifest: JSON.stringify({
      transactionTime: new Date(now).toISOString(),
      request: `${base}$bulk-publish`,
      output: [{ type: 'Slot', url: `${base}slots.ndjson` }],
    }),
    slots: `${lines.join('\n')}\n`,
  };
}
