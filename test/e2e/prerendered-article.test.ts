/** The article as HTML; and that all elements, drawn by the script, are what the build wrote. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { renderShadowRoot } from '../../build/render-on-server.mjs';
import '../../src/define.js';
import { EVERY_OPTION } from '../server-rendering/support/every-option.js';
import { lacks, launchBrowser, openPage, whenReady } from './support/browser.js';
import { markNodes, newNodes, openLatePage, prerendered, shiftsOf } from './support/late-script.js';
import { clinicPage, openSite, type Site } from './support/site.js';

const ARTICLE = 'back-pain-article';

const wordsOf = (page: Page) =>
  page.$eval(ARTICLE, ({ shadowRoot }) =>
    // The day on which it is printed is not known to whoever wrote the HTML.
    [...(shadowRoot?.querySelector('.bp')?.querySelectorAll('h2, h3, h4, p:not(.sheet-head), li, td') ?? [])]
      .map((it) => it.textContent)
      .join(' ')
      .replace(/\s+/g, ' '),
  );

describe('the prerendered article', () => {
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

  it('is read whole with scripts switched off', { skip: lacks('scripts off') }, async () => {
    site.put('/', { html: clinicPage({ body: await prerendered(ARTICLE) }) });
    const { page } = await openPage(browser);
    await page.setJavaScriptEnabled(false);
    await page.goto(site.origin);
    const text = await page.$eval(
      ARTICLE,
      ({ shadowRoot }) => shadowRoot?.querySelector('.bp')?.textContent ?? '',
    );
    assert.ok(text.split(/\s+/).length > 3000, `${text.length} letters`);
    const sections = await page.$eval(
      ARTICLE,
      ({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('section') ?? [])].filter((it) => it.getClientRects().length)
          .length,
    );
    assert.ok(sections >= 8, `${sections} sections are seen`);
  });

  it('says the same before the script and after, and nothing moves or is replaced', async () => {
    const visit = await openLatePage(browser, site, { elements: [ARTICLE] });
    const before = await wordsOf(visit.page);
    const count = await markNodes(visit, ARTICLE);
    await visit.page.evaluate(() => scrollTo(0, 3000));
    const shifts = await shiftsOf(visit);
    visit.release();
    await visit.whenAlive();
    assert.equal(await wordsOf(visit.page), before);
    assert.deepEqual(await newNodes(visit, ARTICLE), { all: count, fresh: [] });
    assert.equal(await shiftsOf(visit), shifts);
    assert.equal(await visit.page.evaluate(() => scrollY), 3000);
    assert.deepEqual(visit.complaints, []);
  });

  it('gets its date, distances and number as the page’s language has them', async () => {
    const visit = await openLatePage(browser, site, { elements: [ARTICLE], language: 'en-US' });
    visit.release();
    await visit.whenAlive();
    const late = await wordsOf(visit.page);
    site.put('/', {
      html: clinicPage({
        language: 'en-US',
        head: '<script async src="/back-pain-widgets.js"></script>',
        body: `<${ARTICLE}></${ARTICLE}>`,
      }),
    });
    const { page } = await openPage(browser);
    await page.goto(site.origin);
    await whenReady(page);
    assert.equal(late, await wordsOf(page));
    assert.match(late, /911/);
  });

  it('leads to a guide of the page once the script is there', async () => {
    const visit = await openLatePage(browser, site, { elements: [ARTICLE, 'symptom-guide'] });
    const ways = () =>
      visit.page.$eval(ARTICLE, ({ shadowRoot }) => shadowRoot?.querySelectorAll('.to-guide').length);
    assert.equal(await ways(), 0);
    visit.release();
    await visit.whenAlive();
    assert.equal(await ways(), 1);
  });
});

/** An element's HTML as a tree of tags, attributes and texts; in the page, so that the browser reads the HTML. */
function compare(
  page: Page,
  tagName: string,
  options: object,
  written: string,
): Promise<[string[], string[]]> {
  return page.evaluate(
    async (name, attributes, html) => {
      const lines = (root: Node): string[] =>
        [...root.childNodes].flatMap((node): string[] => {
          if (node instanceof Element) {
            // A server knows neither the day of printing nor the look of the page around.
            if (node.matches('style, .sheet-head')) return [];
            const given = [...node.attributes]
              .filter(({ name }) => name !== 'style')
              .map((it) => `${it.name}=${it.value.trim()}`)
              .sort();
            return [`<${node.localName} ${given.join(' ')}>`, ...lines(node), `</${node.localName}>`];
          }
          return node instanceof Text ? [node.data] : [];
        });
      /** Texts that stand together, as one; spaces do not count. */
      const joined = (all: string[]): string[] =>
        all
          .join('\n')
          .replace(/\s+/g, ' ')
          .split(/(?=<)|(?<=>)/)
          .map((line) => line.trim())
          .filter(Boolean);
      const element = document.createElement(name) as HTMLElement & { allShown: Promise<void> };
      for (const [attribute, value] of Object.entries(attributes))
        element.setAttribute(attribute, String(value));
      document.body.append(element);
      await element.allShown;
      const holder = new DOMParser().parseFromString(html, 'text/html');
      const result: [string[], string[]] = [
        joined(lines(element.shadowRoot ?? element)),
        joined(lines(holder.body)),
      ];
      element.remove();
      return result;
    },
    tagName,
    options,
    written,
  );
}

/** What is meant to differ between HTML that waits for its script and an element that has it. */
const alike = (lines: string[]) =>
  lines.map((line) =>
    line
      .replace(/ data-alive=/, '')
      .replace(/^(<details .*) open=>/, '$1>')
      .replace(/^<form .*>/, '<form>')
      .replace(/^(<button .*)type=submit/, '$1type=button'),
  );

describe('an element drawn by the script', () => {
  it('is what a server writes, whatever its attributes', async () => {
    const browser = await launchBrowser();
    const site = await openSite();
    try {
      site.put('/', {
        html: clinicPage({
          language: 'en',
          head: '<script async src="/back-pain-widgets.js"></script>',
          body: '',
        }),
      });
      const { page } = await openPage(browser);
      await page.goto(site.origin);
      await page.waitForFunction(() => customElements.get('symptom-guide') !== undefined);
      let compared = 0;
      for (const [tagName, options] of EVERY_OPTION) {
        // Relative addresses become whole ones only in a page; other formats can be sent by the script alone.
        if ('format' in options || Object.values(options).some((value) => value.startsWith('/'))) continue;
        // Which dates are still to come is known on the day when the page is read.
        if (/\d{4}-/.test(options['closed-days'] ?? '')) continue;
        const [drawn, written] = await compare(
          page,
          tagName,
          options,
          renderShadowRoot(tagName, { ...options, lang: 'en' }),
        );
        assert.ok(drawn.length > 10);
        assert.deepEqual(alike(drawn), alike(written), `<${tagName}> ${JSON.stringify(options)}`);
        compared += 1;
      }
      assert.ok(compared > 20);
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
