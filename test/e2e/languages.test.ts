/** A page in another language shows it, from one more file beside the script, and never English first. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { texts as ar } from '../../src/locales/generated/ar.js';
import { texts as de } from '../../src/locales/generated/de.js';
import { texts as es } from '../../src/locales/generated/es.js';
import { FETCHED_LANGUAGES } from '../locales/fetched-languages.js';
import { launchBrowser, openPage, whenReady, type Visit } from './support/browser.js';
import { answerWith, find, pressButton, tick, typeInto } from './support/patient.js';
import { built, clinicPage, openSite, type Answer, type Site } from './support/site.js';
import { waitForWords } from './support/wait-for-words.js';

const ELEMENTS =
  '<back-pain-article></back-pain-article><symptom-guide></symptom-guide><appointment-form endpoint="/api" phone="+49 30 901820"></appointment-form>';
const ENGLISH = 'Check your back pain';
const SEND_ID = generateMsgId('Send request', false);
const SEND = { ar: ar[SEND_ID] ?? '', de: de[SEND_ID] ?? '', es: es[SEND_ID] ?? '' };

interface Seen {
  seen: string[];
}

/** Runs in the page, from its start: every title that the guide has shown at some frame. */
function watchTitles(): void {
  const seen: string[] = [];
  Object.assign(window, { seen });
  const look = (): void => {
    const title = document
      .querySelector('symptom-guide')
      ?.shadowRoot?.querySelector('h2')
      ?.textContent.trim();
    if (title && title !== seen.at(-1)) seen.push(title);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

describe('the language of a page', () => {
  let browser: Browser;
  let site: Site;
  /** Another host, as a CDN is one. */
  let other: Site;
  before(async () => {
    browser = await launchBrowser();
    [site, other] = [await openSite(), await openSite()];
  });
  after(async () => {
    await browser.close();
    await site.close();
    await other.close();
  });

  const tag = (attributes = '') => `<script src="/back-pain-widgets.js" ${attributes}></script>`;

  async function visit(
    lang: string,
    {
      head = tag(),
      body = ELEMENTS,
      headers = {},
      waits = true,
    }: { head?: string; body?: string; headers?: Record<string, string>; waits?: boolean },
    from = site,
  ): Promise<Visit> {
    const html = clinicPage({ head, body }).replace(/<html[^>]*>/, `<html lang="${lang}">`);
    site.put('/', { html, headers });
    const visit = await openPage(browser, { width: 375, height: 700 });
    await visit.page.evaluateOnNewDocument(watchTitles);
    if (waits) await waitForWords(visit.page);
    await visit.page.goto(from.origin);
    return visit;
  }

  const shown = (page: Page) =>
    page.$eval('symptom-guide', ({ shadowRoot }) => {
      const base = shadowRoot?.querySelector<HTMLElement>('.bp');
      return { lang: base?.lang, dir: base?.dir, title: shadowRoot?.querySelector('h2')?.textContent.trim() };
    });
  /** A title that has just come is noted at the next frame, so that frame is awaited. */
  const titles = (page: Page) =>
    page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      return (window as unknown as Seen).seen;
    });
  const sendsIn = (page: Page, label: string) =>
    page.waitForFunction(
      (wanted) =>
        [...(document.querySelector('appointment-form')?.shadowRoot?.querySelectorAll('button') ?? [])].some(
          (button) => button.textContent.trim() === wanted,
        ),
      {},
      label,
    );

  for (const locale of FETCHED_LANGUAGES)
    it(`is shown from the start, whole, and in its own direction: ${locale}`, async () => {
      const { page, requests, complaints } = await visit(locale, {});
      await whenReady(page);
      const { lang, dir, title } = await shown(page);
      assert.deepEqual([lang, dir], [locale, locale === 'ar' ? 'rtl' : 'ltr']);
      assert.notEqual(title, ENGLISH);
      assert.deepEqual(await titles(page), [title], 'and no other title before it');
      assert.equal(requests.filter((address) => address.includes('/locales/')).length, 1);
      assert.deepEqual(complaints, []);
    });

  it('asks for nothing on a page in English', async () => {
    const { page, requests } = await visit('en-AU', {});
    await whenReady(page);
    assert.deepEqual(
      requests.filter((address) => address.includes('/locales/')),
      [],
    );
  });

  describe('is fetched from beside the script', () => {
    const cors = { 'access-control-allow-origin': '*' };
    const file =
      (path: string, headers: Record<string, string> = {}): Answer =>
      async (_request, response) =>
        void response
          .writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', ...headers })
          .end(await readFile(join(built, path)));

    const WAYS: Record<string, () => { head?: string; body?: string; headers?: Record<string, string> }> = {
      'async in the head': () => ({ head: tag('async') }),
      'as a module': () => ({ head: tag('type="module"') }),
      'at the end of the body': () => ({ head: '', body: ELEMENTS + tag() }),
      'in a folder': () => {
        site.put('/a/b/back-pain-widgets.js', file('back-pain-widgets.js'));
        site.put('/a/b/locales/de.js', file('locales/de.js'));
        return { head: '<script src="/a/b/back-pain-widgets.js?ver=1" defer></script>' };
      },
      'under another name': () => {
        site.put('/x/app.js', file('back-pain-widgets.js'));
        site.put('/x/locales/de.js', file('locales/de.js'));
        return { head: '<script src="/x/app.js" data-bp-config async></script>' };
      },
      'inserted by another script': () => ({
        head: `<script>document.head.append(Object.assign(document.createElement('script'), { src: '/back-pain-widgets.js' }));</script>`,
      }),
      'imported by another script, without a tag of its own': () => ({
        head: `<script type="module">import '/back-pain-widgets.js';</script>`,
      }),
      'on another origin, with CORS': () => {
        other.put('/cdn/back-pain-widgets.js', file('back-pain-widgets.js', cors));
        other.put('/cdn/locales/de.js', file('locales/de.js', cors));
        return { head: `<script src="${other.origin}/cdn/back-pain-widgets.js" async></script>` };
      },
      'under a policy with a nonce alone': () => ({
        head: tag('nonce="c2VlbiBvbmNl"'),
        headers: { 'content-security-policy': "script-src 'nonce-c2VlbiBvbmNl'" },
      }),
    };
    for (const [way, parts] of Object.entries(WAYS))
      it(way, async () => {
        const { page, complaints } = await visit('de-AT', parts());
        await whenReady(page);
        assert.equal((await shown(page)).lang, 'de');
        assert.deepEqual(complaints, []);
      });

    it('on another origin without CORS: English, and one warning', async () => {
      other.put('/bare/back-pain-widgets.js', file('back-pain-widgets.js'));
      other.put('/bare/locales/de.js', file('locales/de.js'));
      const { page, complaints } = await visit('de', {
        head: `<script src="${other.origin}/bare/back-pain-widgets.js"></script>`,
      });
      await whenReady(page);
      assert.deepEqual(await shown(page), { lang: 'en', dir: 'ltr', title: ENGLISH });
      const ours = complaints.filter((line) => line.startsWith('back-pain-widgets'));
      assert.equal(ours.length, 1, complaints.join('\n'));
      assert.match(ours[0] ?? '', /"de" cannot be had/);
    });
  });

  const FAULTS: Record<string, Answer> = {
    'is not there': (_request, response) => void response.writeHead(404).end(),
    'is of another version': async (_request, response) => {
      const text = await readFile(join(built, 'locales/fr.js'), 'utf8');
      response
        .writeHead(200, { 'content-type': 'text/javascript' })
        .end(text.replace(/version = "[^"]+"/, 'version = "0.0.1"'));
    },
    'is a page instead': (_request, response) =>
      void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Not here'),
    'is cut off': (_request, response) =>
      void response.writeHead(200, { 'content-type': 'text/javascript' }).end('export const texts = {'),
  };
  for (const [fault, answer] of Object.entries(FAULTS))
    it(`is English where the file ${fault}, with one warning, and its region counts`, async () => {
      site.put('/locales/fr.js', answer);
      const { page, complaints } = await visit('fr-CA', {});
      await whenReady(page);
      assert.deepEqual(await shown(page), { lang: 'en', dir: 'ltr', title: ENGLISH });
      await pressButton(page, 'symptom-guide', 'Start');
      await find(page, 'symptom-guide >>> a[href="tel:911"]');
      assert.equal(complaints.filter((line) => line.startsWith('back-pain-widgets')).length, 1);
    });

  it('is English for somebody who has waited long, and changes when the words come', async () => {
    let release: () => void = () => assert.fail('nobody asked for the words');
    site.put('/locales/pl.js', async (_request, response) => {
      await new Promise<void>((resolve) => (release = resolve));
      response
        .writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' })
        .end(await readFile(join(built, 'locales/pl.js')));
    });
    // An engine may call the page loaded only when the words have come, so it is the page that says what it shows.
    site.put('/shown', (_request, response) => {
      response.writeHead(204).end();
      release();
    });
    const { page } = await visit('pl', {
      waits: false,
      head: `${tag()}<script>
        const look = () =>
          document.querySelector('symptom-guide')?.shadowRoot?.querySelector('h2')
            ? void fetch('/shown', { method: 'POST' })
            : requestAnimationFrame(look);
        requestAnimationFrame(look);
      </script>`,
    });
    await page.waitForFunction(
      () =>
        document.querySelector('symptom-guide')?.shadowRoot?.querySelector<HTMLElement>('.bp')?.lang === 'pl',
    );
    const [first, ...later] = await titles(page);
    assert.equal(first, ENGLISH);
    assert.equal(later.length, 1);
  });

  it('changes under the patient’s hands, and nothing they have done is lost', async () => {
    const { page } = await visit('en', {});
    await whenReady(page);
    await answerWith(page, ['adult']);
    await typeInto(page, 'name', 'Ñandú & Söhne');
    await typeInto(page, 'message', 'Zweiter Stock');
    await tick(page, 'consent');
    const question = await page.$eval('symptom-guide >>> #question', (it) => it.textContent.trim());
    const typed = () =>
      page.$$eval('appointment-form >>> input, appointment-form >>> textarea', (fields) =>
        (fields as HTMLInputElement[])
          .filter(({ value, type, checked }) => (type === 'checkbox' || type === 'radio' ? checked : value))
          .map(({ name, value }) => `${name}=${value}`),
      );
    const before = await typed();
    for (const language of ['es', 'ar'] as const) {
      await page.evaluate(async (to) => {
        const { backPainWidgets } = window as unknown as {
          backPainWidgets: { setLocale(tag: string): Promise<void> };
        };
        await backPainWidgets.setLocale(to);
      }, language);
      await sendsIn(page, SEND[language]);
      assert.deepEqual(await typed(), before);
      assert.notEqual(
        await page.$eval('symptom-guide >>> #question', (it) => it.textContent.trim()),
        question,
      );
    }
    await page.evaluate(() => (document.documentElement.lang = 'de'));
    await sendsIn(page, SEND.de);
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    await sendsIn(page, 'Send request');
    assert.equal(await page.$eval('symptom-guide >>> #question', (it) => it.textContent.trim()), question);
    assert.deepEqual(await typed(), before);
  });

  it('is one for all elements: the script’s, else that of the first one, never the browser’s', async () => {
    const mixed =
      '<div lang="es"><symptom-guide></symptom-guide></div><div lang="fr"><appointment-form endpoint="/api"></appointment-form></div>';
    const first = await visit('en', { body: mixed });
    await whenReady(first.page);
    assert.equal((await shown(first.page)).lang, 'es');
    await sendsIn(first.page, SEND.es);
    const named = await visit('en', { head: tag('data-lang="de"'), body: mixed });
    await whenReady(named.page);
    assert.equal((await shown(named.page)).lang, 'de');
    await sendsIn(named.page, SEND.de);
  });

  it('takes over HTML in the same language as it is', async () => {
    const html = await readFile(join(built, 'html/symptom-guide.de.html'), 'utf8');
    const { page, complaints } = await visit('de', { head: tag('async'), body: html });
    await page.waitForFunction(
      () => document.querySelector('symptom-guide')?.shadowRoot?.querySelector('.bp[data-alive]') != null,
    );
    assert.equal((await titles(page)).length, 1);
    assert.deepEqual(complaints, []);
    await pressButton(page, 'symptom-guide', 'Starten');
  });
});
