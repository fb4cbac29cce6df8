/** Loads a page once, as a new visitor does, and measures. */
import { mainThreadTasks, summarise, type TaskSummary } from '../reading/tasks.js';
import { readTrace, TRACE_CATEGORIES } from '../reading/trace-events.js';
import {
  idle,
  openPhone,
  scrollToEnd,
  seenAll,
  type Network,
  type Phone,
  type Bench,
} from './bench-browser.js';
import type { Traffic } from './bench-site.js';
import type { Mark } from './probe.js';

export interface Visited extends TaskSummary, Traffic {
  /** Name of a mark → milliseconds from the start of the navigation. */
  seen: Record<string, number>;
  /** Sum of all layout shifts, those while scrolling to the end included. */
  shifted: number;
  /** Script's memory in use after collecting garbage, bytes. */
  heap: number;
}

export async function visit(
  bench: Bench,
  path: string,
  marks: readonly Mark[],
  network: Network,
): Promise<Visited> {
  const phone = await openPhone(bench, { network, marks });
  const { page } = phone;
  bench.site.takeTraffic();
  try {
    const tasks = await traced(phone, async () => {
      await page.goto(bench.site.origin + path, { waitUntil: 'load' });
      await seenAll(page);
      await idle(page);
    });
    await scrollToEnd(page);
    await idle(page);
    const { seen, shifted } = await page.evaluate(() => window.benchNoted);
    return { ...tasks, ...bench.site.takeTraffic(), seen, shifted, heap: await heapInUse(phone) };
  } catch (error) {
    throw new Error(`${path} could not be measured`, { cause: error });
  } finally {
    await phone.close();
  }
}

/** Records what the main thread of a page does meanwhile. The page has to make its mark in that time. */
export async function traced({ page }: Phone, meanwhile: () => Promise<void>): Promise<TaskSummary> {
  await page.tracing.start({ categories: TRACE_CATEGORIES });
  // The recording ends in any case: there is one at a time in a browser.
  const recorded = await meanwhile().then(
    () => page.tracing.stop(),
    async (error: unknown) => {
      await page.tracing.stop();
      throw error;
    },
  );
  if (!recorded) throw new Error('The browser recorded nothing.');
  return summarise(mainThreadTasks(readTrace(recorded)));
}

async function heapInUse({ session }: Phone): Promise<number> {
  await session.send('HeapProfiler.enable');
  // Twice: what finalizers let go of in the first is collected in the second.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
