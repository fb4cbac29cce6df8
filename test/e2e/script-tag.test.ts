/** However the one script tag gets onto a page, the three elements work and take the page-wide options from it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { engine, launchBrowser, openPage, whenFilled, whenReady } from './support/browser.js';
import { StubClinic } from './support/every-state.js';
import { find } from './support/patient.js';
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

  it('adds no other globals to the page than docs/embedding.md names', async () => {
    // Noted by the page itself, for the browser's driver adds some of its own.
    const note = (when: string) =>
      `<script>document.documentElement.dataset.${when} = Object.getOwnPropertyNames(window).join();</script>`;
    site.put('/', { html: clinicPage({ body: ELEMENTS + note('before') + tag() + note('after') }) });
    const { page } = await openPage(browser);
    await page.goto(site.origin);
    await whenReady(page);
    const { before = '', after = '' } = await page.$eval('html', ({ dataset: { before, after } }) => ({
      before,
      after,
    }));
    const known = before.split(',');
    const added = after
      .split(',')
      .filter((name) => !known.includes(name))
      .sort();
    const paragraph = /^`window\.backPainWidgets = .*?\n\n/ms.exec(
      await readFile('docs/embedding.md', 'utf8'),
    )?.[0];
    const named = [...(paragraph ?? '').matchAll(/`(?:window\.)?(\w+)(?= =|`)/g)].map(([, name]) => name);
    assert.deepEqual(added, named.sort());
    await page.browserContext().close();
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

  it(
    'asks for no list of calls while it starts: the browser would read the whole script again for it',
    { skip: engine !== 'chromium' && 'only Chromium tells when a list of calls is asked for' },
    async () => {
      const noteLists = `<script>
        window.lists = [];
        Error.prepareStackTrace = (error) => (window.lists.push(String(error)), '');
      </script>`;
      site.put('/', { html: clinicPage({ head: noteLists + tag('async'), body: ELEMENTS }) });
      const { page } = await openPage(browser);
      await page.goto(site.origin);
      await whenReady(page);
      const lists = () => page.evaluate(() => (window as unknown as { lists: string[] }).lists);
      assert.deepEqual(await lists(), []);
      // The page would have noted one.
      await page.evaluate(() => new Error('for comparison').stack);
      assert.deepEqual(await lists(), ['Error: for comparison']);
    },
  );

  it('is one file, also from a site that gives no leave to read it: services, free times, placeholders', async () => {
    const other = await openSite();
    try {
      const clinic = new StubClinic(site);
      site.put('/', {
        html: clinicPage({
          head: `<script src="${other.origin}/back-pain-widgets.js" ${OPTIONS} async></script>`,
          body: `<div data-bp="symptom-guide"><a href="tel:1">Call</a></div>
            <appointment-form id="service" endpoint="https://formspree.io/f/abc"></appointment-form>
            <appointment-form id="times" endpoint="/api" slots-url="/free-times/$bulk-publish"></appointment-form>`,
        }),
      });
      clinic.accepts();
      const { page, requests, complaints } = await openPage(browser);
      await page.goto(site.origin);
      await whenFilled(page);
      await find(page, '#times >>> input[name=slot]');
      const scripts = requests.filter((address) => /\.js\b/.test(address));
      assert.deepEqual(scripts, [`${other.origin}/back-pain-widgets.js`]);
      assert.deepEqual(complaints, []);
    } finally {
      await other.close();
    }
  });

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

  const formOf = (page: Page) =>
    page.$eval('appointment-form', (form) => ({
      text: form.shadowRoot?.textContent ?? '',
      canSend: form.shadowRoot?.querySelector('form') != null,
    }));

  it('works by whatever its address is written as, and without data- where a tag manager drops it', async () => {
    const CALL =
      "{ clinic: 'Harbour Physio', endpoint: 'https://clinic.example/api', phone: '+1 555 010 0199' }";
    const ways: Record<string, string> = {
      'relative, without a slash': `<script src="back-pain-widgets.js" ${OPTIONS}></script>`,
      'relative, no current script': `<script type="module" src="./back-pain-widgets.js" ${OPTIONS}></script>`,
      'in other letters': `<script type="module" src="/Back-Pain-Widgets.js" ${OPTIONS}></script>`,
      'options left for it before': `<script>window.backPainWidgets = { options: ${CALL} };</script><script src="/back-pain-widgets.js" async></script>`,
      'a call after': `<script src="/back-pain-widgets.js"></script><script>backPainWidgets.configure(${CALL});</script>`,
      'a call once it is loaded': `<script src="/back-pain-widgets.js" async onload="backPainWidgets.configure(${CALL})"></script>`,
    };
    site.put('/Back-Pain-Widgets.js', (_request, response) => {
      response.writeHead(302, { location: '/back-pain-widgets.js' }).end();
    });
    for (const [way, head] of Object.entries(ways)) {
      site.put('/', { html: clinicPage({ head, body: ELEMENTS }) });
      const { page } = await openPage(browser);
      await page.goto(site.origin);
      await whenReady(page);
      await page.waitForFunction(
        () => document.querySelector('appointment-form')?.shadowRoot?.querySelector('form') != null,
      );
      assert.match((await formOf(page)).text, /I agree that Harbour Physio/, way);
    }
  });

  it('is not misled, nor stopped, by elements that are named like what it asks for', async () => {
    const away = 'data-bp-config data-endpoint="https://elsewhere.example/" data-clinic="Somebody else"';
    // What stands for the running script, for each way in which the script may run.
    const scriptDecoys = [
      `<img name="currentScript" alt="" ${away}>`,
      `<form name="currentScript" ${away}></form>`,
    ];
    const decoys = [
      '<a id="backPainWidgets" href="https://elsewhere.example/">x</a>',
      '<form id="backPainWidgets"><input name="mount"><input name="version"></form>',
      '<iframe name="backPainWidgets" title="x" srcdoc="x"></iframe>',
      '<form name="querySelectorAll"></form>',
      '<form name="querySelector"></form>',
      '<form name="scripts"></form>',
      '<form name="baseURI"></form>',
      '<img name="readyState" alt="">',
      '<img name="addEventListener" alt="">',
      '<base id="x"><img name="location" alt="">',
    ];
    const cases = [
      ...scriptDecoys.flatMap((decoy) => ['', 'type="module"', 'async'].map((way) => [decoy, way] as const)),
      ...decoys.map((decoy) => [decoy, ''] as const),
    ];
    for (const [decoy, attributes] of cases) {
      site.put('/', {
        html: clinicPage({ body: `${decoy}${tag(attributes)}<appointment-form></appointment-form>` }),
      });
      const { page } = await openPage(browser);
      await page.goto(site.origin);
      // Past the decoys, which mislead a test as well.
      const shown = await page.waitForFunction(() => {
        const root = document.getElementsByTagName('appointment-form')[0]?.shadowRoot;
        return root?.querySelector('h2') &&
          (root.querySelector('[name=consent]') || !root.querySelector('form'))
          ? { text: root.textContent, canSend: root.querySelector('form') !== null }
          : null;
      });
      const { text, canSend } = (await shown.jsonValue()) ?? { text: '', canSend: false };
      assert.match(text, /I agree that Harbour Physio/, decoy);
      assert.ok(canSend, decoy);
      assert.equal(await page.evaluate(() => typeof window.backPainWidgets?.mount), 'function', decoy);
      await page.close();
    }
  });

  it('gives a page that becomes the next one, without a reload, the next one’s options', async () => {
    site.put('/', {
      html: clinicPage({ body: `${tag('data-phone="+1 555 010 0199" data-format="json"')}${ELEMENTS}` }),
    });
    const { page } = await openPage(browser);
    await page.goto(site.origin);
    await whenReady(page);
    await page.evaluate(() => {
      document.documentElement.lang = 'en-AU';
      document.body.innerHTML = '<symptom-guide></symptom-guide><appointment-form></appointment-form>';
      const script = document.createElement('script');
      Object.assign(script, { src: '/back-pain-widgets.js' });
      Object.assign(script.dataset, { clinic: 'Hill Practice', endpoint: 'https://hill.example/api' });
      document.body.append(script);
    });
    await whenReady(page);
    await page.waitForFunction(() =>
      document.querySelector('appointment-form')?.shadowRoot?.textContent.includes('Hill Practice'),
    );
    const { text } = await formOf(page);
    assert.match(text, /call 000/);
    assert.doesNotMatch(text, /Harbour|555 010/);
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
    assert.deepEqual(global, ['version', 'mount', 'configure', 'setLocale']);
  });
});
