/** However the one script tag gets onto a page, the three elements work and take the page-wide options from it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { clinicPage, openSite, type Site } from './support/site.js';

const ELEMENTS =
  '<back-pain-article></back-pain-article><symptom-guide></symptom-guide><appointment-form></appointment-form>';
const OPTIONS = 'data-clinic="Harbour Physio" data-endpoint="https://clinic.example/api"';
const tag = (attributes = '') => `<script src="/back-pain-widgets.js" ${OPTIONS} ${attributes}></script>`;

const WAYS: Record<string, { head?: string; body: string }> = {
  'async in the head': { head: tag('async'), body: ELEMENTS },
  'defer in the head': { head: tag('defer'), body: ELEMENTS },
  'blocking in the head, before any element is parsed': { head: tag(), body: ELEMENTS },
  'type=module': { head: tag('type="module"'), body: ELEMENTS },
  'at the end of the body': { body: ELEMENTS + tag() },
  'between the elements': {
    body: `<symptom-guide></symptom-guide>${tag()}<appointment-form></appointment-form>`,
  },
  twice: { head: tag() + tag(), body: ELEMENTS + tag('async') },
  'inserted by another script, without a current script': {
    body: `${ELEMENTS}<script>
      const script = document.createElement('script');
      script.src = '/back-pain-widgets.js';
      script.dataset.clinic = 'Harbour Physio';
      script.dataset.endpoint = 'https://clinic.example/api';
      setTimeout(() => document.head.append(script), 50);
    </script>`,
  },
  'under another file name, marked with data-bp-config': {
    body: `${ELEMENTS}<script src="/bundle.js" data-bp-config ${OPTIONS}></script>`,
  },
};

describe('one script tag', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
    site.put(
      '/bundle.js',
      (_request, response) => void response.writeHead(302, { location: '/back-pain-widgets.js' }).end(),
    );
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [way, markup] of Object.entries(WAYS)) {
    it(`works ${way}`, async () => {
      site.put('/', { html: clinicPage(markup) });
      const { page, complaints } = await openPage(browser);
      await page.goto(site.origin);
      await whenReady(page);
      const words = await page.$eval('appointment-form', (form) => form.shadowRoot?.textContent ?? '');
      assert.match(words, /I agree that Harbour Physio may use these details/);
      assert.deepEqual(complaints, []);
    });
  }

  it('leaves a tag alone that somebody else defined, says so, and the other two work', async () => {
    site.put('/', {
      html: clinicPage({
        head: `<script>customElements.define('symptom-guide', class extends HTMLElement {});</script>${tag()}`,
        body: '<symptom-guide>theirs</symptom-guide><appointment-form></appointment-form>',
      }),
    });
    const { page, complaints } = await openPage(browser);
    await page.goto(site.origin);
    await page.waitForFunction(() =>
      document.querySelector('appointment-form')?.shadowRoot?.querySelector('h2'),
    );
    assert.equal(await page.$eval('symptom-guide', (element) => element.shadowRoot), null);
    assert.equal(complaints.length, 1);
    assert.match(complaints[0] ?? '', /symptom-guide already defined/);
  });

  it('offers one global, and upgrades what a page builds later', async () => {
    site.put('/', { html: clinicPage({ head: tag(), body: '' }) });
    const { page } = await openPage(browser);
    await page.goto(site.origin);
    const upgraded = await page.evaluate(() => {
      const late = document.createElement('div');
      late.innerHTML = '<symptom-guide></symptom-guide>';
      document.body.append(late);
      return late.firstElementChild?.shadowRoot !== null;
    });
    assert.equal(upgraded, true);
    const global = await page.evaluate(() => Object.keys(window.backPainWidgets ?? {}));
    assert.deepEqual(global, ['version', 'mount', 'setLocale']);
  });
});
