/** How far a patient with a phone has to scroll: the article as it comes, with nothing opened. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { engine, launchBrowser, openPage, whenReady } from './support/browser.js';
import { clinicPage, openSite, type Site } from './support/site.js';

const PHONE = { width: 390, height: 844 };
/**
 * px, in the typeface that Chromium takes on a machine without others; before parts of the article were folded it was
 * 25,668. The other engines take other typefaces, in which lines break elsewhere: there, the height is told alone.
 */
const HIGHEST = 9000;

describe('the article on a phone', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it(`is no more than ${HIGHEST} px high, nothing wider than the screen, the number to call on the first`, async () => {
    site.put('/', {
      html: clinicPage({
        language: 'en-US',
        head: '<style>body { margin: 0 16px; font-family: sans-serif }</style><script async src="/back-pain-widgets.js"></script>',
        body: '<back-pain-article></back-pain-article><symptom-guide></symptom-guide>',
      }),
    });
    const { page } = await openPage(browser, PHONE);
    await page.goto(site.origin);
    await whenReady(page);
    const measured = await page.$eval('back-pain-article', (article) => {
      const inside = [...(article.shadowRoot?.querySelectorAll('*') ?? [])];
      const call = article.shadowRoot?.querySelector('[data-emergency] a[href^="tel:"]');
      return {
        height: Math.round(article.getBoundingClientRect().height),
        wide: inside.filter((it) => it.getBoundingClientRect().right > innerWidth + 1).length,
        call: Math.round(call?.getBoundingClientRect().bottom ?? Infinity),
      };
    });
    console.log(`article, closed, ${PHONE.width} px wide, in ${engine}: ${measured.height} px high`);
    if (engine === 'chromium') assert.ok(measured.height <= HIGHEST, `${measured.height} px`);
    assert.equal(measured.wide, 0);
    assert.ok(measured.call < PHONE.height, `the number to call stands at ${measured.call} px`);
  });
});
