/** A page that waits for its words however long they take. */
import type { Page } from 'puppeteer-core';

/**
 * A patient is shown English, or our own words, after five seconds of waiting. On a busy machine the words that a test
 * waits for may take longer. Call it before the page is opened; none of its timers of five seconds or more ever ends.
 */
export async function waitForWords(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const timer = window.setTimeout.bind(window);
    const set = (run: () => void, ms = 0): number => (ms < 5_000 ? timer(run, ms) : 0);
    Object.assign(window, { setTimeout: set });
  });
}
