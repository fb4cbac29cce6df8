/** Whatever an editor's filter leaves of a snippet still comes to life, or still helps: see fixtures/filters. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { clinicPage, openSite, type Site } from './support/site.js';

type Snippet = 'element' | 'script' | 'placeholder' | 'link' | 'iframe';
type Left = Record<Snippet, string>;

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`fixtures/filters/${file}.json`, import.meta.url), 'utf8'));
const wordpress = read('wordpress') as { left: Record<Snippet, Record<string, string>> };

/** What WordPress leaves, by who wrote it where. */
const inWordPress = (role: string): Left =>
  Object.fromEntries(
    Object.entries(wordpress.left).map(([snippet, byRole]) => [snippet, byRole[role]]),
  ) as Left;

const left: Record<string, Left> = {
  'WordPress, administrator, classic editor': inWordPress('administrator, classic editor'),
  'WordPress, author, block editor': inWordPress('author, block editor'),
  'WordPress, author, classic editor': inWordPress('author, classic editor'),
  ...(read('from-facts') as Record<string, Left>),
  ...(read('sanitizers') as Record<string, Left>),
};

/** The snippets that come to life; a link does everywhere. */
const ALIVE: Record<string, Snippet[]> = {
  'WordPress, administrator, classic editor': ['element', 'placeholder', 'link'],
  'WordPress, author, block editor': ['placeholder', 'link'],
  'WordPress, author, classic editor': ['placeholder', 'link'],
  Joomla: ['placeholder', 'link'],
  'Drupal, Basic HTML': ['link'],
  TYPO3: ['placeholder', 'link'],
  'CKEditor 5, without General HTML Support': ['link'],
  TinyMCE: ['placeholder', 'link'],
  'DOMPurify 3.4.18': ['placeholder', 'link'],
  'sanitize-html 2.17.5': ['link'],
};

describe('what a filter leaves of the snippets', () => {
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

  for (const [system, markup] of Object.entries(left)) {
    it(`${system}: ${ALIVE[system]?.join(', ') ?? ''}`, async () => {
      // Scripts and frames that survive point to another site; what they are good for is tested elsewhere.
      const shown = (['element', 'placeholder', 'link'] as const).map(
        (snippet) => `<section id="${snippet}">${markup[snippet]}</section>`,
      );
      site.put('/', {
        html: clinicPage({
          head: '<script src="/back-pain-widgets.js" async></script>',
          body: shown.join(''),
        }),
      });
      const { page, complaints } = await openPage(browser);
      await page.goto(site.origin);
      await whenReady(page);
      const sections = await page.$$eval('section', (all) =>
        all.map((section) => {
          const guide = section.querySelector('symptom-guide');
          return {
            snippet: section.id,
            alive: Boolean(guide?.shadowRoot),
            phone: guide?.getAttribute('phone') ?? null,
            level: guide?.shadowRoot?.querySelector('.title')?.localName ?? null,
            text: section.innerText,
          };
        }),
      );
      assert.deepEqual(
        sections.filter(({ alive }) => alive).map(({ snippet }) => snippet),
        ALIVE[system],
      );
      for (const { snippet, alive, phone, level, text } of sections) {
        assert.match(text, /Before[\s\S]*After/, `${snippet}: the text around stands`);
        if (!alive) assert.match(text, /Call us/, `${snippet}: the way to the clinic stands`);
        else {
          assert.equal(phone, '+44 20 7946 0018');
          assert.equal(level, snippet === 'element' ? 'h2' : 'h3');
          assert.doesNotMatch(text, /Call us|Check your symptoms/, `${snippet}: no fallback beside it`);
        }
      }
      assert.deepEqual(complaints, []);
    });
  }
});
