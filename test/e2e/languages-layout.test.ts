/**
 * The words of every language have room, in every state of every element: on a page 320 px wide, and on one of 640 px
 * whose letters are twice as large. One language more is made up: English, longer than any translation.
 * `SCREENSHOTS=folder` keeps a picture of every state to look at.
 */
import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { allLocales } from '../../src/locales/generated/locale-codes.js';
import type { Texts } from '../../src/locales/loaded-texts.js';
import { textsOf } from '../../src/locales/texts-source.js';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { EVERY_ELEMENT, goThroughEverything, StubClinic } from './support/every-state.js';
import { layoutProblems } from './support/layout-problems.js';
import { lengthenedTexts } from './support/lengthened-texts.js';
import { speak } from './support/patient.js';
import { clinicPage, openSite, type Site } from './support/site.js';

const HEIGHT = 900;
const NARROW = { view: '320 px wide', width: 320, zoom: '100%' };
const LARGE = { view: 'letters twice as large', width: 640, zoom: '200%' };
/** Scripts that differ most, and the longest words: these are looked at in both views, the others in the narrow one. */
const IN_BOTH = ['ar', 'de', 'hi', 'ru', 'zh-Hans'];

describe('the words have room', () => {
  let browser: Browser;
  let site: Site;
  /** Has the made-up language in the place of another. */
  let other: Site;
  before(async () => {
    browser = await launchBrowser();
    [site, other] = [await openSite(), await openSite()];
  });
  after(async () => {
    await browser.close();
    await site.close();
    await other.close();
  });

  async function open(language: string, texts: Texts, from = site): Promise<[Page, StubClinic]> {
    const clinic = new StubClinic(from);
    from.put('/', {
      html: clinicPage({
        language,
        head: `<style>body { margin: 12px }</style>
          <script src="/back-pain-widgets.js" data-clinic="Harbour Physio"></script>`,
        body: EVERY_ELEMENT,
      }),
    });
    const { page } = await openPage(browser, { width: NARROW.width, height: HEIGHT });
    speak(page, texts);
    await page.goto(from.origin);
    await whenReady(page);
    return [page, clinic];
  }

  async function look(
    page: Page,
    name: string,
    element: string,
    views: readonly (typeof NARROW)[],
  ): Promise<string[]> {
    const problems: string[] = [];
    for (const { view, width, zoom } of views) {
      await page.setViewport({ width, height: HEIGHT });
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), zoom);
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
      await picture(page, `${name} ${view}`, element);
      for (const problem of await layoutProblems(page, element)) problems.push(`${view}: ${problem}`);
    }
    return problems;
  }

  /** Every state; the article also with all its folds open. */
  async function measure(
    [page, clinic]: [Page, StubClinic],
    name: string,
    views = [NARROW, LARGE],
  ): Promise<void> {
    const problems: string[] = [];
    let states = 0;
    await goThroughEverything(page, clinic, async (state, element) => {
      states += 1;
      const seen = async (which: string) => {
        for (const problem of await look(page, `${name} ${element} ${which}`, element, views))
          problems.push(`${element}, ${which}, ${problem}`);
      };
      await seen(state);
      if (element !== 'back-pain-article') return;
      const folds = (open: boolean) =>
        page.$$eval(
          'back-pain-article >>> details',
          (all, wish) => {
            for (const fold of all) {
              // Only one of those with a name can be open.
              fold.removeAttribute('name');
              fold.toggleAttribute('open', wish);
            }
          },
          open,
        );
      await folds(true);
      await seen(`${state}, all folds open`);
      await folds(false);
    });
    assert.ok(states >= 12, `${states} states`);
    assert.deepEqual(problems, []);
    await page.close();
  }

  for (const locale of allLocales)
    it(locale, async () => {
      const texts = locale.startsWith('en') ? {} : await textsOf(locale);
      const views = IN_BOTH.includes(locale) ? [NARROW, LARGE] : [NARROW];
      await measure(await open(withRegion(locale), texts), locale, views);
    });

  it('a language in which everything is longer', async () => {
    const texts = await lengthenedTexts();
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    other.put('/locales/vi.js', (_request, response) => {
      response
        .writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' })
        .end(
          `export const version = ${JSON.stringify(version)}; export const texts = ${JSON.stringify(texts)};`,
        );
    });
    const opened = await open('vi-VN', texts, other);
    assert.match(
      await opened[0].$eval('symptom-guide >>> h2', (title) => title.textContent),
      /^\s*Check your back pain Check/,
    );
    await measure(opened, 'longer');
  });
});

/** With a region the page knows which number to call, and says it. */
function withRegion(locale: string): string {
  const { language, region = '' } = new Intl.Locale(locale).maximize();
  return `${language}-${region}`;
}

async function picture(page: Page, name: string, element: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name.replace(/\W+/g, '-')}.png`) as `${string}.png`;
  await (await page.$(element))?.screenshot({ path });
}
