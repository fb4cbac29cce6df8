/** Many forms on one page: does the tenth cost more than the first? */
import type { Bench } from './browser/bench-browser.js';
import { visit, type Visited } from './browser/visit.js';
import { FORM_FIELD } from './pages/cases.js';
import { clinicPage, elementTags, SCRIPT_TAG } from './pages/clinic-page.js';
import type { Goal } from './reading/goals.js';
import { median, spread } from './reading/statistics.js';
import { ms, msSpread, table } from './reading/table.js';

const COUNTS = [10, 25, 50] as const;

export async function manyForms(bench: Bench, rounds: number): Promise<Goal[]> {
  const visits = new Map<number, Visited[]>(COUNTS.map((count) => [count, []]));
  for (const count of COUNTS) {
    const forms = Array.from({ length: count }, () => 'appointment-form' as const);
    bench.site.put(`/forms/${count}`, 'html', clinicPage({ head: SCRIPT_TAG, body: elementTags(forms) }));
  }
  for (let round = 0; round <= rounds; round += 1) {
    for (const count of COUNTS) {
      // By its number: while the page is still read, another one is the last.
      const last = { ...FORM_FIELD, host: `appointment-form:nth-of-type(${count})` };
      const visited = await visit(bench, `/forms/${count}`, [last], 'loopback');
      if (round > 0) visits.get(count)?.push(visited);
    }
  }
  const middle = (count: number, read: (visited: Visited) => number) =>
    median((visits.get(count) ?? []).map(read));
  // Processor time: other processes do not add to it, and differences of differences bear little of that.
  const cpu = (count: number) => middle(count, (visited) => visited.cpu);
  console.log('\n### Many forms on one page\n');
  console.log(
    table(
      [
        'forms',
        'last one usable, ms',
        'main thread busy, ms',
        'its CPU, ms',
        'a form, CPU ms',
        'longest of ours, ms',
        'heap, MB',
      ],
      COUNTS.map((count) => [
        String(count),
        msSpread(spread((visits.get(count) ?? []).map(({ seen }) => seen['form'] ?? NaN))),
        msSpread(spread((visits.get(count) ?? []).map((visited) => visited.busy))),
        ms(cpu(count)),
        ms(cpu(count) / count),
        ms(middle(count, ({ longestOurs }) => longestOurs.duration)),
        (middle(count, ({ heap }) => heap) / 1e6).toFixed(2),
      ]),
    ),
  );
  // The page and the script cost something, however many forms there are: so it is the growth that is compared.
  const [few, some, many] = COUNTS;
  const early = (cpu(some) - cpu(few)) / (some - few);
  const late = (cpu(many) - cpu(some)) / (many - some);
  return [
    {
      what: `${many} forms: a further one among ${some} to ${many}, against one among ${few} to ${some}`,
      measured: late / early,
      limit: 1.25,
      unit: '×',
    },
  ];
}
