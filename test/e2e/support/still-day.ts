/** A page whose calendar stands still, for a test that compares a day: it may run over midnight. Timers go on. */
import type { Page } from 'puppeteer-core';

/** Call it before the page is opened. @param now milliseconds since 1970: the moment that it always is for the page */
export async function stopTheDay(page: Page, now: number): Promise<void> {
  await page.evaluateOnNewDocument((moment) => {
    const RealDate = Date;
    RealDate.now = () => moment;
    window.Date = new Proxy(RealDate, {
      construct: (real, given, asked) =>
        Reflect.construct(real, given.length > 0 ? given : [moment], asked) as Date,
    });
  }, now);
}
