/** What the main thread does while a page loads: by kind of work, and by function of the sources. */
import { readFileSync } from 'node:fs';
import { TraceMap } from '@jridgewell/trace-mapping';
import { builtScript } from '../../e2e/support/site.js';
import { idle, openPhone, seenAll, type Bench, type Phone } from './browser/bench-browser.js';
import { preparePages, type Case } from './pages/cases.js';
import type { Group } from './pages/groups.js';
import { costs, middleCosts, type Cost, type CpuProfile } from './reading/cpu-profile.js';
import { forcedLayout, STACK_CATEGORY } from './reading/forced-layout.js';
import { kindsOfWork } from './reading/kinds-of-work.js';
import { median } from './reading/statistics.js';
import { ms, table } from './reading/table.js';
import { readTrace, TRACE_CATEGORIES, type TraceEvent } from './reading/trace-events.js';

const SAMPLE_US = 200;
const SHOWN = 30;

/** Loads in turn with a trace and with a profile, for each of them slows the page down. The figures are medians. */
export async function profileLoad(bench: Bench, group: Group, rounds: number): Promise<string> {
  const [own] = (await preparePages(bench, [group])).filter(({ way }) => way === 'elements');
  if (!own) throw new Error(`There is no page for ${group}.`);
  const mapped = {
    map: new TraceMap(readFileSync(`${builtScript}.map`, 'utf8')),
    script: '/back-pain-widgets.js',
  };
  // The browser's own start is not the page's cost.
  await traceOf(bench, own);
  const traces: TraceEvent[][] = [];
  const profiles: CpuProfile[] = [];
  for (let round = 0; round < rounds; round += 1) {
    traces.push(await traceOf(bench, own));
    profiles.push(await profileOf(bench, own));
  }
  const found = middleCosts(profiles.map((profile) => costs(profile, mapped)));
  const kinds = middle(
    traces.map((events) => new Map(kindsOfWork(events).map(({ name, duration }) => [name, duration]))),
  );
  const forced = middle(traces.map((events) => forcedLayout(events, mapped)));
  return [
    `### ${group}: kinds of work, median of ${rounds} loads`,
    table(['work', 'ms'], kinds),
    `### ${group}: layout that script asked for`,
    table(['function ← its callers', 'ms'], forced),
    `### ${group}: the function itself`,
    costTable(found, 'self'),
    `### ${group}: the function and what it calls`,
    costTable(found, 'whole'),
  ].join('\n\n');
}

async function traceOf(bench: Bench, own: Case): Promise<TraceEvent[]> {
  return onPhone(bench, own, async ({ page }, load) => {
    await page.tracing.start({ categories: [...TRACE_CATEGORIES, STACK_CATEGORY] });
    await load();
    return readTrace((await page.tracing.stop()) ?? new Uint8Array());
  });
}

async function profileOf(bench: Bench, own: Case): Promise<CpuProfile> {
  return onPhone(bench, own, async ({ session }, load) => {
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });
    await session.send('Profiler.start');
    await load();
    return (await session.send('Profiler.stop')).profile;
  });
}

async function onPhone<T>(
  bench: Bench,
  { path, marks }: Case,
  record: (phone: Phone, load: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const phone = await openPhone(bench, { marks });
  try {
    return await record(phone, async () => {
      await phone.page.goto(bench.site.origin + path, { waitUntil: 'load' });
      await seenAll(phone.page);
      await idle(phone.page);
    });
  } finally {
    await phone.close();
  }
}

/** Rows of a table, the longest first: the middle of several loads. */
function middle(loads: readonly ReadonlyMap<string, number>[]): string[][] {
  const names = new Set(loads.flatMap((load) => [...load.keys()]));
  return [...names]
    .map((name) => ({ name, duration: median(loads.map((load) => load.get(name) ?? 0)) }))
    .filter(({ duration }) => duration >= 0.5)
    .sort((a, b) => b.duration - a.duration)
    .slice(0, SHOWN)
    .map(({ name, duration }) => [name, ms(duration)]);
}

function costTable(found: readonly Cost[], by: 'self' | 'whole'): string {
  const top = [...found].sort((a, b) => b[by] - a[by]).slice(0, SHOWN);
  return table(
    ['function', 'itself, ms', 'with what it calls, ms'],
    top.map(({ name, self, whole }) => [name, ms(self), ms(whole)]),
  );
}
