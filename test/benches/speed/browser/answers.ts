/** How long the page takes to answer a key or a press, one after the other. */
import { PAGE_MARK } from '../reading/tasks.js';
import type { Phone } from './bench-browser.js';
import { traced } from './visit.js';

export interface Answered {
  /** From the key or press until what it changed is painted, in milliseconds, one for each. */
  toPaint: readonly number[];
  /** What the main thread did for one of them, in milliseconds. */
  work: number;
}

/** So long the page is left alone between two: people are slower. */
const PAUSE_MS = 60;

/** @param ask presses the key or the button that the page answers */
export async function answered(
  phone: Phone,
  many: number,
  ask: (time: number) => Promise<void>,
): Promise<Answered> {
  const { page } = phone;
  await page.evaluate(() => void (window.benchNoted.answers = []));
  const { busy } = await traced(phone, async () => {
    await page.evaluate((mark) => void performance.mark(mark), PAGE_MARK);
    for (let time = 0; time < many; time += 1) {
      await ask(time);
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
  });
  const toPaint = await page.evaluate(() => window.benchNoted.answers);
  if (toPaint.length !== many) throw new Error(`${toPaint.length} of ${many} were answered.`);
  return { toPaint, work: busy / many };
}
