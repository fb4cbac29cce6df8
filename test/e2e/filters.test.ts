/** Whatever an editor's filter leaves of a snippet still comes to life, or still helps: see fixtures/filters. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser, openPage, whenFilled } from './support/browser.js';
import { clinicPage, openSite, type Site } from './support/site.js';

type Snippet = 'element' | 'script' | 'placeholder' | 'link' | 'iframe';
type Left = Record<Snippet, string>;

/** What is read and clicked where nothing comes to life. */
const FALLBACK = { element: /Call us/, placeholder: /Call us/, link: /Check your symptoms/ };
const MOUNTED = ['element', 'placeholder', 'link'] as const;

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`fixtures/filters/${file}.json`, import.meta.url), 'utf8'));

/** What a system leaves, by who wrote it where. */
function recorded(system: string, file: string): Record<string, Left> {
  const { left } = read(file) as { left: Record<Snippet, Record<string, string>> };
  // What an editor leaves in one of the systems goes on through that system's own filter, and is recorded there.
  const ways = Object.keys(left.element).filter((way) => !/ in (Joomla|Drupal|TYPO3),/.test(way));
  return Object.fromEntries(
    ways.map((way) => [
      `${system}${way}`,
      Object.fromEntries(Object.entries(left).map(([snippet, byWay]) => [snippet, byWay[way]])) as Left,
    ]),
  );
}

const left: Record<string, Left> = {
  ...recorded('WordPress, ', 'wordpress'),
  ...recorded('Joomla, ', 'joomla'),
  ...recorded('Drupal, Basic HTML, ', 'drupal'),
  ...recorded('TYPO3, text element, ', 'typo3'),
  ...recorded('', 'tinymce'),
  ...recorded('', 'ckeditor'),
  ...(read('sanitizers') as Record<string, Left>),
};

/** The snippets that come to life, or whose script or frame can run. */
const ALIVE: Record<string, Snippet[]> = {
  'WordPress, administrator, classic editor': ['element', 'script', 'placeholder', 'link', 'iframe'],
  'WordPress, author, block editor': ['placeholder', 'link'],
  'WordPress, author, classic editor': ['placeholder', 'link'],
  'Joomla, author, no editor': ['placeholder', 'link'],
  'Joomla, author, source view': ['placeholder', 'link'],
  'Joomla, author, pasted': ['placeholder', 'link'],
  'Joomla, super user, no editor': ['element', 'script', 'placeholder', 'link', 'iframe'],
  'Joomla, super user, source view': ['placeholder', 'link'],
  'Joomla, super user, pasted': ['placeholder', 'link'],
  'Drupal, Basic HTML, no editor': ['link'],
  'Drupal, Basic HTML, source view': ['link'],
  'Drupal, Basic HTML, pasted': ['link'],
  // Without an editor it takes the tags out of a line that stands in no paragraph.
  'TYPO3, text element, no editor': ['placeholder'],
  'TYPO3, text element, source view': ['link'],
  'TYPO3, text element, pasted': ['link'],
  'TinyMCE, source view': ['placeholder', 'link'],
  'TinyMCE, pasted': ['placeholder', 'link'],
  'CKEditor 5, source view': ['link'],
  'CKEditor 5, pasted': ['link'],
  'CKEditor 5 with General HTML Support, source view': ['element', 'script', 'placeholder', 'link', 'iframe'],
  'CKEditor 5 with General HTML Support, pasted': ['element', 'script', 'placeholder', 'link', 'iframe'],
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
      const shown = MOUNTED.map((snippet) => `<section id="${snippet}">${markup[snippet]}</section>`);
      site.put('/', {
        html: clinicPage({
          head: '<script src="/back-pain-widgets.js" async data-phone="+44 20 7946 0018"></script>',
          body: shown.join(''),
        }),
      });
      const { page, complaints } = await openPage(browser);
      await page.goto(site.origin);
      await whenFilled(page);
      const sections = await page.$$eval('section', (all) =>
        all.map((section) => {
          const guide = section.querySelector('symptom-guide');
          return {
            snippet: section.id as 'element' | 'placeholder' | 'link',
            alive: Boolean(guide?.shadowRoot),
            phone: guide?.getAttribute('phone') ?? null,
            level: guide?.shadowRoot?.querySelector('.title')?.localName ?? null,
            text: section.innerText,
          };
        }),
      );
      // These point to another site; what they are good for is tested elsewhere.
      const canRun = await page.evaluate(
        ({ script, iframe }) => {
          const parsed = new DOMParser().parseFromString(script + iframe, 'text/html');
          return {
            script: Boolean(parsed.querySelector('script[src][data-phone]')),
            iframe: Boolean(parsed.querySelector('iframe[src]:not([sandbox])')),
          };
        },
        { script: markup.script, iframe: markup.iframe },
      );
      const alive = [
        ...sections.filter((section) => section.alive).map(({ snippet }) => snippet),
        ...(['script', 'iframe'] as const).filter((snippet) => canRun[snippet]),
      ];
      assert.deepEqual(alive.sort(), [...(ALIVE[system] ?? [])].sort());
      for (const { snippet, alive, phone, level, text } of sections) {
        assert.match(text, /Before[\s\S]*After/, `${snippet}: the text around stands`);
        if (!alive) assert.match(text, FALLBACK[snippet], `${snippet}: the way to the clinic stands`);
        else {
          // Text that anybody may write does not say whom a patient calls: the script tag does.
          assert.equal(phone, snippet === 'element' ? '+44 20 7946 0018' : null);
          assert.equal(level, snippet === 'element' ? 'h2' : 'h3');
          assert.doesNotMatch(text, /Call us|Check your symptoms/, `${snippet}: no fallback beside it`);
        }
      }
      assert.deepEqual(complaints, []);
      await page.browserContext().close();
    });
  }
});
