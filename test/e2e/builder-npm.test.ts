/** The pieces for npm that the page of snippets offers, put into an app and bundled as they are. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { snippets, type Piece } from '../../demo/builder/snippets.js';
import { launchBrowser } from './support/browser.js';
import { serveScript } from './support/bundle-app.js';
import { clinicPage, openSite, type Site } from './support/site.js';
import { choiceOf, ELEMENTS, openPasted, piece, receiveRequests, seeAtWork } from './support/snippet-use.js';

describe('the snippets for npm, in', () => {
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

  const APPS: Readonly<
    Record<string, (pieces: readonly Piece[]) => { file: string; source: string; body: string }>
  > = {
    'a page of plain HTML': (pieces) => ({
      file: 'start.js',
      source: piece(pieces, 'script'),
      body: piece(pieces, 'place'),
    }),
    React: (pieces) => ({
      file: 'start.jsx',
      source: `import { createRoot } from 'react-dom/client';
${piece(pieces, 'script')}
createRoot(document.querySelector('#app')).render(${piece(pieces, 'place')});`,
      body: '<div id="app"></div>',
    }),
    Svelte: (pieces) => ({
      file: 'Start.svelte',
      source: `<script>\n${piece(pieces, 'script')}\n</script>\n${piece(pieces, 'place')}`,
      body: '<div id="app"></div>',
    }),
  };
  for (const [name, app] of Object.entries(APPS)) {
    for (const element of ELEMENTS) {
      it(`${name}: <${element}>`, async () => {
        const pieces = snippets(choiceOf('npm', element, site.origin));
        assert.equal(piece(pieces, 'install'), 'npm install back-pain-widgets');
        const { file, source, body } = app(pieces);
        await serveScript(site, { name, file, source });
        const html = clinicPage({ body: `${body}<script src="/app.js"></script>` });
        const { page, frame, complaints } = await openPasted(browser, site, html);
        await seeAtWork(frame, element, site.origin, arrived);
        assert.deepEqual(complaints, []);
        await page.browserContext().close();
      });
    }
  }
});
