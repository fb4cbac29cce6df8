/** With the reserve snippet of docs/embedding.md in place, nothing on the page moves when the elements upgrade. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { builtScript, clinicPage, openSite, type Site } from './support/site.js';

interface Movement {
  /** How many of the page's own lines were watched. */
  lines: number;
  /** Those of them that moved in the sight of the reader, and from where to where. */
  moves: string[];
  /** The sum of what the browser itself calls layout shifts, where it counts them. */
  shifted: number;
}

/**
 * Runs in the page, from its start: at each frame, where the lines around the element stand. Once they have been seen
 * it says so, and only then does the script arrive.
 */
function watchMovement(): void {
  const movement: Movement = { lines: 0, moves: [], shifted: 0 };
  Object.assign(window, { movement });
  const places = new Map<Element, number>();
  let said = false;
  const look = (): void => {
    for (const line of document.querySelectorAll('main > p')) {
      // What stands below the screen is not seen to move.
      const top = Math.min(line.getBoundingClientRect().top, innerHeight);
      const before = places.get(line) ?? top;
      if (before !== top) movement.moves.push(`${line.textContent}: ${before} → ${top}`);
      places.set(line, top);
    }
    if (movement.lines === 2 && !said) {
      said = true;
      void fetch('/seen', { method: 'POST' });
    }
    movement.lines = places.size;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      movement.shifted += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

describe('layout shift', () => {
  let browser: Browser;
  let site: Site;
  let script: Buffer;
  let reserve: string;
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
    script = await readFile(builtScript);
    // The snippet that the documentation tells people to paste is the one that is measured.
    const documented = await readFile('docs/embedding.md', 'utf8');
    reserve = /```css\n(\/\* Reserve[\s\S]*?)```/.exec(documented)?.[1] ?? '';
    assert.notEqual(reserve, '', 'docs/embedding.md holds the reserve snippet');
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const width of [320, 1280]) {
    for (const element of ['back-pain-article', 'symptom-guide', 'appointment-form']) {
      const fallback = '<a href="tel:+442079460018">Call us</a>';
      const ways = {
        'the element': `<${element}>${fallback}</${element}>`,
        'a placeholder': `<div data-bp="${element}">${fallback}</div>`,
        'a link': `<a href="/embed/${element}.html#bp-embed">Call us</a>`,
      };
      for (const [way, markup] of Object.entries(ways))
        it(`is 0 for <${element}> as ${way} at ${width} px`, async () => {
          site.put('/', {
            html: clinicPage({
              head: `<style>${reserve}</style><script async data-bp-config data-phone="+44 20 7946 0018" data-endpoint="https://clinic.example/api" src="/late.js"></script>`,
              body: `<p>Before</p>${markup}<p>After the element stands this line.</p>`,
            }),
          });
          const seen = new Promise<void>((done) =>
            site.put('/seen', (_request, response) => {
              response.writeHead(204).end();
              done();
            }),
          );
          site.put('/late.js', async (_request, response) => {
            await seen;
            response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
          });
          const { page } = await openPage(browser, { width, height: 800 });
          await page.evaluateOnNewDocument(watchMovement);
          await page.goto(site.origin, { waitUntil: 'domcontentloaded' });
          await whenReady(page);
          // Two frames after the upgrade: shifts are reported with the frame that shows them.
          const { lines, moves, shifted } = await page.evaluate(
            () =>
              new Promise<Movement>((done) =>
                requestAnimationFrame(() =>
                  requestAnimationFrame(() => done((window as unknown as { movement: Movement }).movement)),
                ),
              ),
          );
          assert.equal(lines, 2, 'both lines were watched');
          assert.deepEqual(moves, []);
          assert.equal(shifted, 0);
          await page.close();
        });
    }
  }
});
