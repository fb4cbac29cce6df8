/** The panel for who imports the package, by the lines that docs/go-live.md shows. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { serveScript } from './support/bundle-app.js';
import { line, sendTest, whenChecked } from './support/check-panel.js';
import { exampleUnder } from './support/docs-examples.js';
import { clinicPage, openSite, type Site } from './support/site.js';

describe('the check of a page that imports the package', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    [browser, site] = await Promise.all([launchBrowser(), openSite()]);
    const example = await exampleUnder('docs/go-live.md', 'The panel');
    await serveScript(site, {
      name: 'check',
      file: 'app.js',
      source: `import 'back-pain-widgets/define';\n${example}`,
    });
    site.put('/', {
      html: clinicPage({
        body: '<appointment-form phone="+44 20 1234 5678" endpoint="/api"></appointment-form><script src="/app.js"></script>',
      }),
    });
    site.put('/api', (_request, response) => void response.writeHead(204).end());
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('reads the modules that the page runs, and sends a test by a press', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${site.origin}/?bp-check`);
    await whenChecked(page);
    assert.equal((await line(page, /imported from the package/)).standing, 'ok');
    assert.match((await line(page, /endpoint:/)).text, /from <appointment-form>/);
    assert.match((await sendTest(page)).text, /Arrived/);
    assert.deepEqual(complaints, []);
  });

  it('opens nothing without the parameter', async () => {
    const { page } = await openPage(browser);
    await page.goto(site.origin);
    await whenReady(page);
    assert.equal(await page.$('back-pain-check'), null);
  });
});
