/** Work in a task of its own, so that between two tasks the browser can paint and answer the reader. */

/** The browser's names for how soon a task is to come. */
export type Priority = 'user-blocking' | 'user-visible' | 'background';

/** The part of the browser's scheduler that is used here; not every browser has it. */
interface Scheduler {
  postTask(task: () => void, options: { priority: Priority }): Promise<void>;
}

export function inOwnTask(priority: Priority, task: () => void): void {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  if (scheduler?.postTask) {
    void scheduler.postTask(task, { priority });
    return;
  }
  // A DOM for tests may have no messages.
  if (typeof MessageChannel === 'undefined') {
    setTimeout(task);
    return;
  }
  // A message comes sooner than a timer, which browsers hold back.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    task();
  };
  port2.postMessage(null);
}

/** A frame out of sight is never painted: nobody waits longer than this for it, ms. */
const LONGEST_WAIT = 100;

/** Runs it in a task of its own, once the browser has painted what has changed so far. */
export function afterPaint(task: () => void): void {
  // A DOM for tests may have nothing to paint on.
  if (document.hidden || typeof requestAnimationFrame === 'undefined') {
    inOwnTask('user-visible', task);
    return;
  }
  let waits = true;
  const askOnce = () => {
    if (waits) inOwnTask('user-visible', task);
    waits = false;
  };
  // Called just before the paint: a task that is asked for then comes after it.
  requestAnimationFrame(askOnce);
  setTimeout(askOnce, LONGEST_WAIT);
}

/** Settles once the browser has painted what has changed so far. */
export function painted(): Promise<void> {
  return new Promise((resolve) => afterPaint(resolve));
}
