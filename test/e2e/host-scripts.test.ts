/** What hosts do to a page and its scripts: however rough, the elements work and the patient loses nothing. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { lacks, launchBrowser, openPage, whenFilled, whenReady } from './support/browser.js';
import { fillAppointment, PATIENT, pressButton, sendAppointment } from './support/patient.js';
import { clinicPage, openSite, type Site } from './support/site.js';

const OPTIONS = 'data-clinic="Harbour Physio" data-endpoint="/api" data-format="json"';
const TAG = `<script src="/back-pain-widgets.js" ${OPTIONS}></script>`;
const ELEMENTS =
  '<back-pain-article></back-pain-article><symptom-guide></symptom-guide><appointment-form></appointment-form>';
const PLACES =
  '<div data-bp="symptom-guide"><a href="tel:1">Call us</a></div><p><a href="/embed/appointment-form.html?heading-level=3#bp-embed">Ask for an appointment</a></p>';

describe('a host’s scripts', () => {
  let browser: Browser;
  let site: Site;
  let received: Record<string, unknown>[];
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
    site.put('/favicon.ico', (_request, response) => void response.writeHead(204).end());
    site.put('/api', async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      received.push(JSON.parse(body) as Record<string, unknown>);
      response.writeHead(202, { 'content-type': 'application/json' }).end('{"ok":true}');
    });
    const serve = (path: string, text: string) =>
      site.put(path, (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(text);
      });
    serve('/turbo.js', await readFile('node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js', 'utf8'));
  });
  beforeEach(() => {
    received = [];
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function visit(parts: { head?: string; body: string }) {
    site.put('/', { html: clinicPage(parts) });
    const visit = await openPage(browser);
    await visit.page.goto(site.origin);
    return visit;
  }

  const type = (page: Page, name: string) =>
    page.$eval(
      'appointment-form >>> [name="name"]',
      (field, text) => {
        (field as HTMLInputElement).value = text;
      },
      name,
    );
  const typed = (page: Page) =>
    page.$eval('appointment-form >>> [name="name"]', (field) => (field as HTMLInputElement).value);

  it('a tag that the host has defined itself: its placeholder keeps what it holds, the other is filled', async () => {
    const { page } = await visit({
      head: `<script>customElements.define('symptom-guide', class extends HTMLElement {});</script>${TAG}`,
      body: PLACES,
    });
    await whenReady(page);
    assert.equal(await page.$('symptom-guide'), null);
    assert.match(await page.$eval('[data-bp]', (place) => place.innerHTML), /^<a href="tel:1">/);
  });

  it('no current script: the text is fetched and run by another', async () => {
    const { page, complaints } = await visit({
      body: `${ELEMENTS}<script type="text/x-held" src="/back-pain-widgets.js" ${OPTIONS}></script>
        <script>fetch('/back-pain-widgets.js').then((answer) => answer.text()).then((text) => new Function(text)());</script>`,
    });
    await whenFilled(page);
    assert.match(
      await page.$eval('appointment-form', (form) => form.shadowRoot?.textContent ?? ''),
      /Harbour Physio/,
    );
    assert.deepEqual(complaints, []);
  });

  it('held back until the visitor’s first touch of the page', async () => {
    const { page, complaints } = await visit({
      body: `${ELEMENTS}${PLACES}<script type="text/x-held" src="/back-pain-widgets.js" ${OPTIONS}></script>
        <script>addEventListener('pointerdown', () => {
          const held = document.querySelector('[type="text/x-held"]');
          const script = document.createElement('script');
          for (const { name, value } of held.attributes) if (name !== 'type') script.setAttribute(name, value);
          held.replaceWith(script);
        }, { once: true });</script>`,
    });
    assert.equal(await page.evaluate(() => window.backPainWidgets), undefined);
    assert.match(await page.$eval('main', (main) => main.innerText), /Call us[\s\S]*Ask for an appointment/);
    await page.mouse.click(5, 5);
    await whenFilled(page);
    assert.equal((await page.$$('symptom-guide')).length, 2);
    assert.deepEqual(complaints, []);
  });

  it('put in by a tag manager, before the first script of the page', async () => {
    const { page, complaints } = await visit({
      body: `${PLACES}<script>(function (d, s) {
        var first = d.getElementsByTagName(s)[0], ours = d.createElement(s);
        ours.async = true;
        ours.src = '/back-pain-widgets.js';
        ours.setAttribute('data-endpoint', '/api');
        first.parentNode.insertBefore(ours, first);
      })(document, 'script');</script>`,
    });
    await whenFilled(page);
    assert.ok(await page.$('appointment-form >>> form'));
    assert.deepEqual(complaints, []);
  });

  it('before there is a body, while the page still comes in pieces', async () => {
    let rest: () => void = () => undefined;
    site.put('/', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(
        // Some browsers show nothing of a page before they have seen its first kilobyte.
        `<!doctype html><html lang="en-GB"><head><title>Clinic</title><!--${' '.repeat(1024)}-->${TAG}<script>(function look() {
          const guide = document.querySelector('symptom-guide');
          // The parser may pause between the place and its text.
          const isThere = guide?.shadowRoot && guide.textContent !== '';
          if (isThere) fetch('/rest', { method: 'POST', body: guide.textContent });
          else setTimeout(look, 5);
        })();</script></head><body><div data-bp="symptom-guide">first `,
      );
      rest = () => response.end(`<a href="tel:1">and the rest</a></div>${PLACES}</body></html>`);
    });
    // The page itself asks for the rest once the element is there: not every driver looks into a page that still comes in.
    let seen = '';
    site.put('/rest', async (request, response) => {
      for await (const piece of request) seen += String(piece);
      response.end();
      rest();
    });
    const { page, complaints } = await openPage(browser);
    await page.goto(site.origin);
    await whenFilled(page);
    assert.equal(seen.trim(), 'first', 'alive before the rest was there');
    const places = await page.$$eval('[data-bp]', (all) => all.map((place) => place.childNodes.length));
    assert.deepEqual(places, [1, 1], 'no piece stands beside the element');
    assert.equal(await page.$eval('symptom-guide', (guide) => guide.textContent), 'first and the rest');
    assert.deepEqual(complaints, []);
  });

  it(
    'prototypes with additions of all kinds, as Prototype.js makes them: a request arrives as it should',
    { skip: lacks('changed prototypes') },
    async () => {
      const { page, complaints } = await visit({
        head: `<script>
        Object.prototype.extra = function () { return 'extra'; };
        Array.prototype.each = function (act) { this.forEach(act); return this; };
        Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
        String.prototype.toJSON = function () { return '"' + this + '"'; };
        Array.prototype.entries = Array.prototype.toArray = function () { return this.slice(); };
        Array.from = function (list) { return Array.prototype.slice.call(list); };
        Function.prototype.defer = function () { return setTimeout(this, 10); };
        Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
      </script>${TAG}`,
        body: ELEMENTS + PLACES,
      });
      await whenFilled(page);
      await fillAppointment(page);
      await sendAppointment(page);
      assert.equal(received.length, 1);
      assert.deepEqual(received[0]?.['days'], ['tue']);
      assert.equal(received[0]['name'], PATIENT.name);
      assert.deepEqual(
        Object.keys(received[0]).filter((key) => key === 'extra' || key === 'each'),
        [],
      );
      assert.deepEqual(complaints, []);
    },
  );

  it('frozen globals', async () => {
    const { page, complaints } = await visit({
      head: `<script>
        for (const one of [Object, Array, Function, String, Promise, Map, Set, WeakMap, Error, RegExp, Date, JSON, Math,
          Event, CustomEvent, EventTarget, Node, Element, HTMLElement, Document, ShadowRoot, customElements, Reflect])
          { Object.freeze(one); if (one.prototype) Object.freeze(one.prototype); }
      </script>${TAG}`,
      body: ELEMENTS + PLACES,
    });
    await whenFilled(page);
    await pressButton(page, 'symptom-guide', 'Start');
    await fillAppointment(page);
    await sendAppointment(page);
    assert.deepEqual(complaints, []);
  });

  it('Turbo: pages change without a reload, there and back', async () => {
    const head = `<script src="/turbo.js"></script>${TAG}`;
    const next = `<a id="next" href="/other">Other page</a>`;
    site.put('/other', {
      html: clinicPage({
        head,
        body: `<a id="home" href="/">Home</a><appointment-form></appointment-form>${PLACES}${TAG}`,
      }),
    });
    const { page, complaints } = await visit({ head, body: next + PLACES });
    await whenFilled(page);
    await page.evaluate(() => void Object.assign(window, { sameDocument: true }));
    await page.click('#next');
    await page.waitForSelector('#home');
    await whenFilled(page);
    assert.equal((await page.$$('appointment-form')).length, 2);
    assert.equal((await page.$$('[data-bp] > symptom-guide')).length, 1);
    await page.goBack();
    await page.waitForSelector('#next');
    await whenFilled(page);
    const shown = await page.evaluate(() => ({
      same: 'sameDocument' in window,
      guides: document.querySelectorAll('[data-bp] > symptom-guide').length,
      forms: document.querySelectorAll('p > appointment-form').length,
      fallback: document.querySelector('main')?.innerText.includes('Call us'),
    }));
    assert.deepEqual(shown, { same: true, guides: 1, forms: 1, fallback: false });
    assert.deepEqual(complaints, []);
  });

  it(
    'a router with View Transitions: what it brings comes to life, what it carries over keeps its answers',
    { skip: lacks('view transitions') },
    async () => {
      // As routers of sites do it: the next page's body is parsed apart, and takes over what is marked in both.
      const router = `<script>addEventListener('click', async (event) => {
      const link = event.target.closest?.('a[data-go]');
      if (!link) return;
      event.preventDefault();
      const text = await (await fetch(link.href)).text();
      const next = new DOMParser().parseFromString(text, 'text/html');
      const swap = () => {
        const kept = document.querySelectorAll('[data-keep]');
        document.body.replaceWith(next.body);
        for (const one of kept) document.querySelector('[data-keep="' + one.dataset.keep + '"]')?.replaceWith(one);
        history.pushState(null, '', link.href);
      };
      // Until it is over the transition takes every press for itself.
      if (document.startViewTransition) await document.startViewTransition(swap).finished;
      else swap();
      document.documentElement.dataset.shown = link.id;
    });</script>`;
      const head = router + TAG;
      const kept = '<appointment-form data-keep="form"><a href="tel:1">Call us</a></appointment-form>';
      const other = `<a id="home" data-go href="/">Home</a>${kept}<div data-bp="symptom-guide">x</div><back-pain-article></back-pain-article>`;
      site.put('/other', { html: clinicPage({ head, body: other }) });
      const { page, complaints } = await visit({
        head,
        body: `<a id="next" data-go href="/other">Other page</a>${kept}`,
      });
      await whenFilled(page);
      await type(page, 'Ana Ruiz');
      await page.click('#next');
      await page.waitForSelector('html[data-shown=next]');
      await whenFilled(page);
      assert.equal(await typed(page), 'Ana Ruiz');
      await pressButton(page, 'symptom-guide', 'Start');
      await page.waitForSelector('symptom-guide >>> #question', { visible: true });

      await page.click('#home');
      await page.waitForSelector('html[data-shown=home]');
      await whenFilled(page);
      assert.equal(await typed(page), 'Ana Ruiz');
      assert.equal((await page.$$('symptom-guide, back-pain-article')).length, 0);
      await fillAppointment(page);
      await sendAppointment(page);
      assert.equal(received.length, 1);
      assert.deepEqual(complaints, []);
    },
  );

  it(
    'View Transitions between documents: the elements of the next page come to life',
    { skip: lacks('view transitions') },
    async () => {
      // Until it is over the transition takes every press for itself, so the page says when it is.
      const revealed = `<script>
        const reveal = async ({ viewTransition }) => {
          await viewTransition?.finished;
          document.documentElement.dataset.revealed = '';
        };
        if ('onpagereveal' in window) addEventListener('pagereveal', reveal);
        else reveal({});
      </script>`;
      const head = `<style>@view-transition { navigation: auto; }</style>${revealed}${TAG}`;
      site.put('/other', { html: clinicPage({ head, body: `<p id="other">Other</p>${ELEMENTS}` }) });
      const { page, complaints } = await visit({
        head,
        body: `<a id="next" href="/other">Other page</a>${PLACES}`,
      });
      await whenFilled(page);
      await page.click('#next');
      await page.waitForSelector('html[data-revealed] #other');
      await whenReady(page);
      await fillAppointment(page);
      await sendAppointment(page);
      assert.equal(received.length, 1);
      assert.deepEqual(complaints, []);
    },
  );

  it('left and returned to by the browser’s back button: what was typed stands if the page was kept', async () => {
    site.put('/other', { html: clinicPage({ body: 'Other' }) });
    const { page, complaints } = await visit({ head: TAG, body: PLACES });
    await whenFilled(page);
    await type(page, 'Ana Ruiz');
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { kept: persisted })),
    );
    await page.goto(`${site.origin}/other`);
    // Firefox's driver is not told of a page that comes back whole, and would wait for it to load.
    await goBack(page);
    await whenFilled(page);
    const kept = await page.evaluate(() => 'kept' in window && window.kept === true);
    assert.equal(await typed(page), kept ? 'Ana Ruiz' : '');
    assert.equal((await page.$$('symptom-guide')).length, 1);
    assert.deepEqual(complaints, []);
  });

  for (const [name, tag] of [
    ['the script at once', TAG],
    ['the script late', TAG.replace('<script ', '<script async ')],
  ] as const) {
    it(`left, thrown away and returned to by Back: what was filled in comes back, as in plain fields: ${name}`, async () => {
      site.put('/other', { html: clinicPage({ body: 'Other' }) });
      const { page, complaints } = await visit({
        // A page that listens to this is thrown away when it is left.
        head: `<script>addEventListener('unload', () => {})</script>${tag}`,
        body: '<input name="plain" /><appointment-form endpoint="/api"></appointment-form>',
      });
      await whenReady(page);
      await page.type('input[name=plain]', 'plain');
      await page.type('appointment-form >>> [name="name"]', 'Ana Ruiz');
      await page.evaluate(() => {
        const root = document.querySelector('appointment-form')?.shadowRoot;
        root?.querySelector<HTMLElement>('[name=days][value=tue]')?.click();
        root?.querySelector<HTMLElement>('[name=consent]')?.click();
      });
      await page.goto(`${site.origin}/other`);
      await goBack(page);
      await whenReady(page);
      assert.equal(await page.$eval('input[name=plain]', ({ value }) => value), 'plain');
      await page.waitForFunction(() => {
        const root = document.querySelector('appointment-form')?.shadowRoot;
        const at = (selector: string) => root?.querySelector<HTMLInputElement>(selector);
        return (
          at('[name=name]')?.value === 'Ana Ruiz' &&
          at('[name=days][value=tue]')?.checked &&
          at('[name=consent]')?.checked
        );
      });
      assert.deepEqual(complaints, []);
    });
  }

  it('saved as it stood and opened again: with the script alive once, without it the fallback', async () => {
    const { page } = await visit({ head: TAG, body: `${PLACES}<symptom-guide>Ring us</symptom-guide>` });
    await whenFilled(page);
    const saved = await page.evaluate(() => `<!doctype html>${document.documentElement.outerHTML}`);
    site.put('/saved', { html: saved });
    site.put('/saved-alone', {
      html: saved.replaceAll('/back-pain-widgets.js', '/gone/back-pain-widgets.js'),
    });

    await page.goto(`${site.origin}/saved`);
    await whenFilled(page);
    const shown = await page.$$eval('symptom-guide, appointment-form', (all) =>
      all.filter((element) => element.getClientRects().length > 0).map(({ localName }) => localName),
    );
    assert.deepEqual(shown, ['symptom-guide', 'appointment-form', 'symptom-guide']);

    await page.goto(`${site.origin}/saved-alone`);
    const text = await page.$eval('main', (main) => main.innerText);
    assert.match(text, /Call us[\s\S]*Ask for an appointment[\s\S]*Ring us/);
  });

  it(
    'printed before anybody has scrolled: all of it is on the paper',
    { skip: lacks('print media') },
    async () => {
      const { page } = await visit({ head: TAG, body: '<div data-bp="back-pain-article">x</div><p>End</p>' });
      await whenFilled(page);
      await page.emulateMediaType('print');
      const shown = await page.$eval('back-pain-article', (article) => {
        // The small pictures of the rows and the reader's plan are for the screen.
        const drawings = [...(article.shadowRoot?.querySelectorAll('.drawing:not(.thumb)') ?? [])];
        return {
          unread: drawings.filter((drawing) => drawing.getBoundingClientRect().height === 0).length,
          drawings: drawings.length,
          text:
            (article.shadowRoot?.querySelector<HTMLElement>('[part~=base]')?.innerText.length ?? 0) > 10_000,
        };
      });
      assert.deepEqual(shown, { unread: 0, drawings: shown.drawings, text: true });
      assert.ok(shown.drawings >= 10, `${shown.drawings} drawings`);
    },
  );

  it('a part of the page built apart: mount() fills it, in a shadow root and before it is on the page', async () => {
    const { page, complaints } = await visit({ head: TAG, body: '<div id="host"></div>' });
    await page.evaluate(() => {
      const apart = document.createElement('div');
      apart.innerHTML = '<p data-bp="symptom-guide">x</p>';
      Object.assign(window, { apart });
      window.backPainWidgets?.mount(apart);
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = '<p data-bp="appointment-form">y</p>';
      window.backPainWidgets?.mount(root);
    });
    await page.waitForFunction(() => {
      const { apart } = window as unknown as { apart: Element };
      return apart.firstElementChild?.firstElementChild?.localName === 'symptom-guide';
    });
    await page.waitForFunction(
      () =>
        document.querySelector('#host')?.shadowRoot?.querySelector('appointment-form')?.shadowRoot != null,
    );
    const upgraded = await page.evaluate(() => {
      const { apart } = window as unknown as { apart: Element };
      document.body.append(apart);
      return Boolean(apart.querySelector('symptom-guide')?.shadowRoot);
    });
    assert.ok(upgraded);
    assert.deepEqual(complaints, []);
  });
});

/** The browser's Back, begun only when the call is over: a page that is left while it answers breaks the call off. */
async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => void setTimeout(() => history.back()));
}
