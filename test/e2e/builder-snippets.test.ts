/** The very pieces that the page of snippets offers, pasted where it says, through what each system lets through. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { PLATFORMS } from '../../demo/builder/platforms.js';
import { RESERVE } from '../../demo/builder/reserve.js';
import { snippets, type Piece } from '../../demo/builder/snippets.js';
import { launchBrowser } from './support/browser.js';
import { filtered, FILTERS } from './support/editor-filters.js';
import { clinicPage, openSite, type Site } from './support/site.js';
import {
  choiceOf,
  ELEMENTS,
  openPasted,
  PHONE,
  piece,
  receiveRequests,
  seeAtWork,
  TEL,
} from './support/snippet-use.js';

/** By platform: what its editor leaves of the piece for the text. The others leave it as it is. */
const EDITORS: Readonly<Record<string, keyof typeof FILTERS>> = {
  drupal: 'Drupal, Basic HTML',
  joomla: 'Joomla',
  typo3: 'TYPO3',
};
/** These show what is pasted in a sandboxed frame. */
const FRAMED = ['wix', 'google-sites'];

/** Whoever pastes it for others to see hopes that it runs. */
const HOSTILE = [
  '"><img src=x onerror="window.harmed=1">',
  "'><script>window.harmed=1</script>",
  'javascript:window.harmed=1',
  '</style></script><svg onload=window.harmed=1>',
  '{{constructor.constructor("window.harmed=1")()}}',
  '"] <img src=x onerror=window.harmed=1>',
];

/** What TYPO3 writes into the head for a piece of TypoScript. */
const typo3Head = (setup: string) =>
  /^page\.headerData\.\d+ = TEXT\n.*\.value \(\n([\s\S]*)\n\)$/.exec(setup)?.[1];

/** The page that a platform makes of the pieces. */
function pageOf(platform: string, pieces: readonly Piece[]): string {
  if (FRAMED.includes(platform)) {
    const srcdoc = piece(pieces, 'whole').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return clinicPage({
      body: `<iframe title="Embedded" sandbox="allow-scripts" width="800" height="4000" srcdoc="${srcdoc}"></iframe>`,
    });
  }
  if (platform === 'squarespace') return clinicPage({ body: piece(pieces, 'whole') });
  const inHead = [piece(pieces, 'script'), piece(pieces, 'reserve')].map((code) =>
    platform === 'typo3' ? (typo3Head(code) ?? '') : code,
  );
  const editor = EDITORS[platform];
  const body = piece(pieces, 'place');
  return clinicPage({ head: inHead.join('\n'), body: editor ? filtered(body, FILTERS[editor]) : body });
}

describe('the snippets offered', () => {
  let browser: Browser;
  let site: Site;
  let arrived: string[];
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
    arrived = receiveRequests(site);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [platform, { name, way }] of Object.entries(PLATFORMS)) {
    if (way === 'plugin' || way === 'package') continue;
    for (const element of ELEMENTS) {
      it(`${name}: <${element}> works with its options`, async () => {
        const pieces = snippets(choiceOf(platform, element, site.origin));
        const { page, frame, complaints } = await openPasted(browser, site, pageOf(platform, pieces));
        const kept = await frame.$eval(element, (it) => it.innerHTML);
        if (way === 'link') assert.match(kept, /^<a href="http/);
        else
          assert.equal(
            kept,
            `<a href="${TEL}">Call us: ${PHONE}</a>`,
            'the way to the clinic without script',
          );
        await seeAtWork(frame, element, site.origin, arrived);
        assert.deepEqual(complaints, []);
        await page.browserContext().close();
      });
    }
  }

  for (const [platform, { name, way }] of Object.entries(PLATFORMS)) {
    if (way === 'plugin' || way === 'package') continue;
    it(`${name}: hostile values do no harm`, async () => {
      const element = 'appointment-form';
      const { options } = choiceOf(platform, element, site.origin);
      const everywhere = (evil: string, base: string) =>
        snippets({
          platform,
          element,
          base,
          options: Object.fromEntries(Object.keys(options).map((option) => [option, evil])),
        });
      for (const evil of HOSTILE) {
        for (const { code } of everywhere(evil, evil)) {
          const addresses = [...code.matchAll(/(?:src|href|endpoint|url)="([^"]*)"/g)].map(
            ([, address]) => address,
          );
          for (const address of addresses)
            assert.match(address ?? '', /^(https:\/\/YOUR-SITE\/|tel:\d|mailto:)/);
        }
      }
      const html = pageOf(platform, everywhere(HOSTILE.join(' '), `${site.origin}/dist`));
      const { page, frame } = await openPasted(browser, site, html);
      const found = await frame.evaluate(() => {
        const all = [...document.querySelectorAll('*')].flatMap((it) => [
          it,
          ...(it.shadowRoot?.querySelectorAll('*') ?? []),
        ]);
        return {
          harmed: 'harmed' in window,
          strangers: all.filter((it) => it.matches('img, [onerror], [onload], a[href^="javascript"]')).length,
          scripts: document.scripts.length,
        };
      });
      assert.deepEqual(found, { harmed: false, strangers: 0, scripts: 1 });
      await page.browserContext().close();
    });
  }
});

describe('what the snippets rest on', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

  it('reserves the room that docs/embedding.md reserves', () => {
    const documented = /```css\n(\/\* Reserve[\s\S]*?)\n```/.exec(read('../../docs/embedding.md'))?.[1];
    assert.equal(RESERVE, documented);
  });

  it('knows every editor’s filter as it was recorded', () => {
    const given = JSON.parse(read('fixtures/filters/snippets.json')) as Record<string, string>;
    const plain = (markup = '') =>
      markup
        .replace(/<\/?p>|\s+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    for (const [name, filter] of Object.entries(FILTERS)) {
      const [file, way] = filter.recorded;
      const { left } = JSON.parse(read(`fixtures/filters/${file}.json`)) as {
        left: Record<string, Record<string, string>>;
      };
      for (const snippet of ['element', 'placeholder', 'link']) {
        assert.equal(
          plain(filtered(given[snippet] ?? '', filter)),
          plain(left[snippet]?.[way]),
          `${name}: ${snippet}`,
        );
      }
    }
  });
});
