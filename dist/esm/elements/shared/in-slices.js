import { inOwnTask } from './own-task.js';

const LONGEST_SLICE = 8;
async function inSlices(work) {
  for (; ; ) {
    const end = performance.now() + LONGEST_SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resume) => inOwnTask("user-visible", resume));
  }
}

export { inSlices };
