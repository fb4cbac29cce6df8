/**
 * People who enlarge what they read: spacing of text as WCAG 1.4.12 lists it, and a browser that enlarges to 400 %,
 * which lays a screen of 1280 × 1024 px out in 320 × 256 px (1.4.10). Every state; nothing is cut, covered or lost.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { EVERY_ELEMENT, goThroughEverything, StubClinic } from './support/every-state.js';
import { layoutProblems } from './support/layout-problems.js';
import { clinicPage, openSite, type Site } from './support/site.js';

/** As a reader's own style sheet or bookmarklet sets it: in every shadow root, too. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

describe('for people who enlarge, all has room', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    [browser, site] = await Promise.all([launchBrowser(), openSite()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function open(viewport: { width: number; height: number }): Promise<[Page, StubClinic]> {
    const clinic = new StubClinic(site);
    site.put('/', {
      html: clinicPage({
        language: 'en-US',
        head: `<style>body { margin: 8px }</style>
          <script src="/back-pain-widgets.js" data-clinic="Harbour Physio" data-phone="+1 555 010 0199"></script>`,
        body: EVERY_ELEMENT,
      }),
    });
    const { page } = await openPage(browser, viewport);
    await page.goto(site.origin);
    await whenReady(page);
    return [page, clinic];
  }

  async function measure([page, clinic]: [Page, StubClinic]): Promise<void> {
    const problems: string[] = [];
    let states = 0;
    await goThroughEverything(page, clinic, async (state, element) => {
      states += 1;
      for (const problem of await layoutProblems(page, element))
        problems.push(`${element}, ${state}: ${problem}`);
    });
    assert.ok(states >= 12, `${states} states`);
    assert.deepEqual(problems, []);
    await page.close();
  }

  for (const width of [320, 1280])
    it(`the spacing of text that a reader sets, ${width} px wide`, async () => {
      const opened = await open({ width, height: 900 });
      const spaced = await opened[0].evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
        for (const root of roots) root.adoptedStyleSheets.push(sheet);
        return roots.map((root) => getComputedStyle(root.querySelector('p')!).letterSpacing);
      }, SPACING);
      assert.ok(spaced.length >= 3, spaced.join());
      assert.ok(!spaced.includes('normal'), spaced.join());
      await measure(opened);
    });

  it('400 %', async () => measure(await open({ width: 320, height: 256 })));

  it('400 %: what has focus is in sight, all along the page', async () => {
    const [page] = await open({ width: 320, height: 256 });
    const covered: string[] = [];
    let stops = 0;
    for (; stops < 400; stops += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        let focused = document.activeElement;
        while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
        if (!focused || focused === document.body) return null;
        // A choice is drawn by its label; of a link that breaks, one line is enough.
        const drawn = (focused as HTMLInputElement).labels?.[0] ?? focused;
        const boxes = [...drawn.getClientRects(), ...focused.getClientRects()];
        const root = focused.getRootNode() as Document | ShadowRoot;
        const inSight = boxes.some(({ left, right, top, bottom }) => {
          const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
          const hit = root.elementFromPoint(x, y);
          return hit !== null && (drawn.contains(hit) || focused.contains(hit) || hit.contains(drawn));
        });
        return { name: `${focused.localName} ${focused.textContent.trim().slice(0, 40)}`, inSight };
      });
      if (seen === null) break;
      if (!seen.inSight) covered.push(seen.name);
    }
    assert.ok(stops > 30 && stops < 400, `${stops} stops`);
    assert.deepEqual(covered, []);
    await page.close();
  });
});
