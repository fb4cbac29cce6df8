/** A clinic that publishes 2,000 free times: the form opens, every day is looked at, and all is scrolled through. */
import type { Page } from 'puppeteer-core';
import { idle, openPhone, painted, scrollToEnd, seenAll, type Bench } from './browser/bench-browser.js';
import { traced } from './browser/visit.js';
import { clinicPage, SCRIPT_TAG } from './pages/clinic-page.js';
import { publishedTimes } from './pages/published-times.js';
import type { Goal } from './reading/goals.js';
import { median, spread } from './reading/statistics.js';
import { ms, msSpread, table } from './reading/table.js';
import type { TaskSummary } from './reading/tasks.js';

const TIMES = 2_000;
const TIME = 'input[name="slot"]';
const MORE = 'appointment-form >>> [data-do="more-days"], appointment-form >>> [data-do="more-times"]';
const DAYS = 'appointment-form >>> [role="tab"]';

export async function freeTimes(bench: Bench, rounds: number): Promise<Goal[]> {
  const { manifest, slots } = publishedTimes(`${bench.site.origin}/slots/`, TIMES, Date.now());
  bench.site.put('/slots/$bulk-publish', 'json', manifest);
  bench.site.put('/slots/slots.ndjson', 'ndjson', slots);
  bench.site.put(
    '/free-times',
    'html',
    clinicPage({
      head: SCRIPT_TAG,
      body: '<appointment-form slots-url="/slots/$bulk-publish" time-zone="America/New_York"></appointment-form>',
    }),
  );
  const summaries: TaskSummary[] = [];
  let shown = 0;
  let presses = 0;
  for (let round = 0; round <= rounds; round += 1) {
    const one = await readThrough(bench);
    ({ shown, presses } = one);
    if (round > 0) summaries.push(one.tasks);
  }
  const longest = summaries.map((tasks) => tasks.longest);
  const ours = summaries.map(({ longestOurs }) => longestOurs);
  console.log(`\n### ${TIMES} free times: ${shown} shown after ${presses} presses\n`);
  console.log(
    table(
      ['', 'longest task, ms', 'longest of ours, ms', 'of it rendering, ms', 'blocking, ms'],
      [
        [
          'opened, pressed and scrolled',
          msSpread(spread(longest)),
          msSpread(spread(ours.map(({ duration }) => duration))),
          ms(median(ours.map(({ rendering }) => rendering))),
          msSpread(spread(summaries.map(({ blocking }) => blocking))),
        ],
      ],
    ),
  );
  return [{ what: `${TIMES} free times: longest task`, measured: median(longest), limit: 50, unit: 'ms' }];
}

async function readThrough(bench: Bench): Promise<{ tasks: TaskSummary; shown: number; presses: number }> {
  const marks = [{ name: 'times', host: 'appointment-form', inside: TIME }];
  const phone = await openPhone(bench, { marks });
  const { page } = phone;
  let presses = 0;
  let shown = 0;
  try {
    const tasks = await traced(phone, async () => {
      await page.goto(`${bench.site.origin}/free-times`);
      await seenAll(page);
      await idle(page);
      // At each press another day is shown.
      while (await pressMore(page)) presses += 1;
      for (const day of await page.$$(DAYS)) {
        await day.click();
        await painted(page);
        presses += 1;
        // One more says that none of them suits.
        shown += (await page.$$(`appointment-form >>> ${TIME}`)).length - 1;
      }
      await page.evaluate(() => scrollTo(0, 0));
      await scrollToEnd(page);
      await idle(page);
    });
    return { tasks, shown, presses };
  } finally {
    await phone.close();
  }
}

/** @returns whether there was a button to press */
async function pressMore(page: Page): Promise<boolean> {
  const button = await page.$(MORE);
  if (!button) return false;
  await button.click();
  await painted(page);
  await button.dispose();
  return true;
}
