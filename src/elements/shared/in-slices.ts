import type { Pausable } from '../../features/pausable.js';
import { inOwnTask } from './own-task.js';

/** A task of this length delays a key or a press by nothing that a person notices, ms. */
const LONGEST_SLICE = 8;

/** Does long work in several tasks: between two of them the browser can paint and answer the reader. */
export async function inSlices<Result>(work: Pausable<Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + LONGEST_SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise<void>((resume) => inOwnTask('user-visible', resume));
  }
}
