/** A real browser for the whole-site tests. One launch a test file; every page is its own private window. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../../browsers/chromium.mjs';

export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findChromium();
  return puppeteer.launch({ executablePath, args, env });
}

export interface Visit {
  page: Page;
  /** Every address the page asked for. */
  requests: string[];
  /** What it wrote to the console, and errors nobody caught. */
  complaints: string[];
}

/** Opens an empty page in a window of its own; nothing is shared with the other tests. */
export async function openPage(browser: Browser, viewport = { width: 1280, height: 900 }): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(viewport);
  // The TypeScript loader names functions by a helper that the page does not have.
  await page.evaluateOnNewDocument('globalThis.__name = (it) => it');
  const visit: Visit = { page, requests: [], complaints: [] };
  page.on('request', (request) => visit.requests.push(request.url()));
  page.on('console', (message) => {
    // A page of ours has no icon; the browser asks all the same.
    const ours = !message.location().url?.endsWith('/favicon.ico');
    if (ours && (message.type() === 'warn' || message.type() === 'error'))
      visit.complaints.push(message.text());
  });
  page.on('pageerror', (error) => visit.complaints.push(String(error)));
  return visit;
}

/** Waits until the three elements that stand on the page are defined and have drawn themselves. */
export async function whenReady(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const ours = [...document.querySelectorAll('back-pain-article, symptom-guide, appointment-form')];
    return (
      ours.length > 0 && ours.every((element) => element.shadowRoot?.querySelector('h1, h2, h3, h4') != null)
    );
  });
}
