/** Chromium as a slow phone. */
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findChromium } from '../../../browsers/chromium.mjs';
import { BLANK, type BenchSite } from './bench-site.js';
import { probeFor, type Mark } from './probe.js';

/** What every bench works with. */
export interface Bench {
  browser: Browser;
  site: BenchSite;
  /** How many times slower than this machine the phone is. */
  slower: number;
}

export type Network = 'loopback' | 'slow';

/** 1.6 Mbit/s and 150 ms, what browsers' own tools call a slow 4G. */
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

export interface Phone {
  page: Page;
  session: CDPSession;
  close(): Promise<void>;
}

export async function launchBenchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findChromium();
  return puppeteer.launch({ executablePath, args, env });
}

/** A first visit: nothing is in a cache. The page is blank, and slowed down. */
export async function openPhone(
  { browser, site, slower }: Bench,
  { network = 'loopback', marks = [] }: { network?: Network; marks?: readonly Mark[] } = {},
): Promise<Phone> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 412, height: 915 });
  await page.goto(site.origin + BLANK);
  const session = await page.createCDPSession();
  if (network === 'slow') {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.evaluateOnNewDocument(probeFor(marks));
  return { page, session, close: () => context.close() };
}

/** Settles once all marks were seen. @throws where one of them does not come, naming those that did */
export async function seenAll(page: Page): Promise<void> {
  await page.evaluate(
    (patienceMs) =>
      Promise.race([
        window.benchSeenAll,
        new Promise((_, failed) =>
          setTimeout(
            () => failed(new Error(`Only these were seen: ${JSON.stringify(window.benchNoted.seen)}`)),
            patienceMs,
          ),
        ),
      ]),
    60_000,
  );
}

/** A browser without windows may never call itself idle after a press; then it has long had nothing to do, ms. */
const IDLE_BY_THEN = 2_000;

/** Settles once the browser has had nothing to do: what an element does in its own time is done. */
export async function idle(page: Page): Promise<void> {
  await page.evaluate(
    (timeout) =>
      new Promise<void>((done) =>
        requestIdleCallback(() => setTimeout(() => requestIdleCallback(() => done(), { timeout }), 300), {
          timeout,
        }),
      ),
    IDLE_BY_THEN,
  );
}

/** Settles once what a press has changed has been painted. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** Scrolls to the end as a reader does, screen by screen; each is painted. */
export async function scrollToEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await frame();
      await frame();
    }
  });
}
