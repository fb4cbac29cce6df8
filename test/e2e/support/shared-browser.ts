/** One browser for all the test files that run in the same process; each file sees only the windows it opened itself. */
import type { Browser, BrowserContext } from 'puppeteer-core';

let running: Promise<Browser> | null = null;
let users = 0;

/** Until the answer is called, the browser stays for the files to come. */
export function keepSharedBrowser(): () => Promise<void> {
  users += 1;
  return leave;
}

/**
 * The browser as one test file has it: its `close` closes the file's windows, and the browser only where nobody else
 * needs it. Offers what the tests use, windows and `close`.
 * @param start called where no browser runs yet, or where the last one has crashed
 */
export async function borrowBrowser(start: () => Promise<Browser>): Promise<Browser> {
  users += 1;
  if (running && !(await running).connected) running = null;
  running ??= start();
  const browser = await running;
  const contexts: BrowserContext[] = [];
  const borrowed: Pick<Browser, 'createBrowserContext' | 'close'> = {
    async createBrowserContext(options) {
      const context = await browser.createBrowserContext(options);
      contexts.push(context);
      return context;
    },
    async close() {
      // A test may have closed its window already.
      for (const context of contexts) if (!context.closed) await context.close();
      await leave();
    },
  };
  return borrowed as Browser;
}

async function leave(): Promise<void> {
  users -= 1;
  if (users > 0 || running === null) return;
  const browser = await running;
  running = null;
  await browser.close();
}
