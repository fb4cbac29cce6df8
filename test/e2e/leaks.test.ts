/**
 * A page that is curious about its visitors: analytics that read every event, every address, the storage and the
 * console. Whatever becomes of a request, what the patient typed goes into the body of the post to the clinic's
 * endpoint, and nowhere else.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { find, hear, pressButton, tick, typeInto } from './support/patient.js';
import { clinicPage, openSite, type Site } from './support/site.js';

/** Everything the page's own code can see of the elements, as one text each. Runs inside the page. */
function watch(): void {
  const seen: string[] = [];
  const note = (where: string, what: unknown) => void seen.push(`${where}: ${String(what)}`);
  Object.assign(window, { seen, dataLayer: [] });

  const written = (value: unknown): string => {
    const known = new WeakSet();
    return JSON.stringify(value, (_, inner: unknown) => {
      if (inner instanceof EventTarget) return inner.constructor.name;
      if (typeof inner !== 'object' || inner === null) return inner;
      if (known.has(inner)) return undefined;
      known.add(inner);
      return inner;
    });
  };
  /** What a loop over the names shows, inherited ones too. */
  const namesAndValues = (of: object): [string, unknown][] => {
    const all: [string, unknown][] = [];
    for (const name in of) all.push([name, Reflect.get(of, name)]);
    return all;
  };
  const TYPES = [
    'guide-start',
    'guide-finish',
    'appointment-submit',
    'appointment-sent',
    'appointment-error',
  ];
  const NATIVE = ['input', 'change', 'submit', 'formdata', 'click', 'keydown', 'focusin', 'beforeunload'];
  for (const type of [...TYPES, ...NATIVE]) {
    for (const capture of [true, false]) {
      window.addEventListener(
        type,
        (event) => {
          const { detail, bubbles } = event as CustomEvent<unknown>;
          note(`event ${type}`, written([detail, bubbles, (event.target as Partial<Element>).outerHTML]));
          if (!TYPES.includes(type)) return;
          note(`all of ${type}`, written([event, Object.assign({}, event), namesAndValues(event)]));
          if (type === 'appointment-submit' && !capture) note(type, 'bubbled to the window');
          note('dataLayer', written({ event: type, detail }));
        },
        capture,
      );
    }
  }
  /** Tells of each call, and lets it happen. */
  const overhear = (owner: object, name: string, told: (all: unknown[]) => unknown = (all) => all): void => {
    const real = Reflect.get(owner, name) as (...all: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...all: unknown[]) {
      note(name, written(told(all)));
      return Reflect.apply(real, this, all);
    });
  };
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'dir', 'table']) overhear(console, name);
  for (const name of ['pushState', 'replaceState']) overhear(history, name);
  for (const name of ['setItem', 'getItem']) overhear(Storage.prototype, name);
  for (const name of ['open', 'send']) overhear(XMLHttpRequest.prototype, name);
  overhear(navigator, 'sendBeacon');
  overhear(window, 'postMessage');
  overhear(window, 'fetch', ([address, init]) => {
    const { headers, body } = init as RequestInit;
    // The body of the post to the endpoint is where the values belong; addresses, headers and other bodies are not.
    return [address, headers, String(address).endsWith('/api') ? null : body];
  });
  new MutationObserver((changes) => {
    for (const { target } of changes)
      note('light DOM', target instanceof Element ? target.outerHTML : target.textContent);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  window.addEventListener('error', ({ message }) => note('error', message));
  window.addEventListener('unhandledrejection', ({ reason }) => note('unhandled rejection', reason));
}

/** What the page has seen, and what is left where it could look later. */
async function everything(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...(window as unknown as { seen: string[] }).seen,
    `title: ${document.title}`,
    `address: ${location.href}`,
    `history: ${JSON.stringify(history.state)}`,
    `name: ${window.name}`,
    `cookie: ${document.cookie}`,
    `local storage: ${JSON.stringify(Object.entries(localStorage))}`,
    `session storage: ${JSON.stringify(Object.entries(sessionStorage))}`,
    `databases: ${JSON.stringify(await indexedDB.databases())}`,
    `caches: ${JSON.stringify(await caches.keys())}`,
    `markup: ${document.documentElement.outerHTML}`,
    `globals: ${Object.entries(window)
      .flatMap(([name, value]: [string, unknown]) => (typeof value === 'string' ? `${name}=${value}` : []))
      .join(' ')}`,
    ...performance.getEntries().map((entry) => `performance: ${JSON.stringify(entry)}`),
  ]);
}

interface Heard {
  method: string;
  /** Address and headers, `Referer` among them. */
  head: string;
  body: string;
}

const VALUES = {
  name: `Name${randomUUID().slice(0, 8)}`,
  phone: `020 7946 ${Math.floor(Math.random() * 9000) + 1000} ${Math.floor(Math.random() * 90_000) + 10_000}`,
  email: `mail${randomUUID().slice(0, 8)}@patient.example`,
  message: `Message${randomUUID().slice(0, 8)}`,
} as const;

/** A text in the guises in which it might hide. */
function guises(text: string): string[] {
  const digits = text.replace(/\D/g, '');
  return [
    text,
    encodeURIComponent(text),
    new URLSearchParams({ '': text }).toString().slice(1),
    btoa(text),
    btoa(encodeURIComponent(text)),
    Array.from(text).reverse().join(''),
    ...(digits.length > 9 ? [digits] : []),
  ];
}

const holds = (place: string, text: string): boolean => guises(text).some((guise) => place.includes(guise));

describe('what a patient typed', () => {
  let browser: Browser;
  let site: Site;
  const heard: Heard[] = [];
  /** What the endpoint answers, one after the other; then 202. */
  let answers: [status: number, body: string, headers?: Record<string, string>][] = [];

  const listen = async (request: IncomingMessage): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    heard.push({
      method: request.method ?? '',
      head: `${request.url ?? ''} ${JSON.stringify(request.rawHeaders)}`,
      body: Buffer.concat(chunks).toString(),
    });
  };

  before(async () => {
    [browser, site] = await Promise.all([launchBrowser(), openSite()]);
    site.put('/api', async (request, response) => {
      await listen(request);
      const [status, body, headers] = answers.shift() ?? [202, '{"ok":true}', {}];
      response.writeHead(status, headers).end(body);
    });
    site.put('/thanks', async (request, response) => {
      await listen(request);
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Thanks</title>');
    });
    site.put('/favicon.ico', (_request, response) => void response.writeHead(204).end());
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Opens the curious page, and fills the form key by key. */
  async function fill(attributes: string): Promise<{ page: Page; console: string[]; addresses: string[] }> {
    heard.length = 0;
    site.put('/', {
      html: clinicPage({
        head: '<script src="/back-pain-widgets.js" async data-endpoint="/api" data-phone="+44 20 7946 0018"></script>',
        body: `<appointment-form ${attributes}></appointment-form>`,
      }),
    });
    const { page, requests } = await openPage(browser);
    const console: string[] = [];
    page.on('console', (message) => console.push(message.text()));
    page.on('pageerror', (error) => console.push(String(error)));
    await page.evaluateOnNewDocument(watch);
    await page.goto(`${site.origin}/?utm_source=newsletter`);
    await whenReady(page);
    for (const [name, text] of Object.entries(VALUES)) await typeInto(page, name, text);
    await tick(page, 'consent');
    return { page, console, addresses: requests };
  }

  /** Every value reached the endpoint, in the body alone, and stands nowhere that the page can see. */
  async function check(page: Page, console: string[], addresses: string[], posts: number): Promise<void> {
    const places = [...(await everything(page)), ...console, ...addresses, ...heard.map(({ head }) => head)];
    for (const [field, value] of Object.entries(VALUES)) {
      for (const place of places) assert.ok(!holds(place, value), `${field} in ${place.slice(0, 2000)}`);
      const bodies = heard.filter(({ body }) => holds(body, value));
      assert.deepEqual(
        bodies.map(({ method, head }) => `${method} ${head.split(' ')[0]}`),
        Array.from({ length: posts }, () => 'POST /api'),
        field,
      );
    }
    assert.ok(
      places.some((place) => place.startsWith('event appointment-')),
      'the page heard our events',
    );
    assert.ok(
      !places.some((place) => place.includes('bubbled')),
      'appointment-submit stays with its element',
    );
    await page.browserContext().close();
  }

  const FORMATS = ['multipart', 'urlencoded', 'json', 'text'].map((format) => `format="${format}"`);
  for (const attributes of [...FORMATS, 'ok="opaque"']) {
    it(`stays between them and the endpoint: confirmed at the second try (${attributes})`, async () => {
      answers = [[503, '', { 'retry-after': '0' }]];
      const { page, console, addresses } = await fill(attributes);
      await pressButton(page, 'appointment-form', 'Send request');
      await find(page, 'appointment-form >>> [part~=reference]');
      await check(page, console, addresses, 2);
    });

    it(`stays between them and the endpoint: rejected, mended, refused, copied (${attributes})`, async () => {
      if (attributes.includes('opaque')) {
        // Such an answer's words are not read, so it can neither reject nor refuse: the patient stops waiting.
        answers = [[503, '', { 'retry-after': '60' }]];
        const { page, console, addresses } = await fill(attributes);
        await pressButton(page, 'appointment-form', 'Send request');
        await hear(page, 'appointment-form', 'No answer yet');
        await pressButton(page, 'appointment-form', 'Stop waiting');
        await find(page, 'appointment-form >>> [part=failure]');
        await pressButton(page, 'appointment-form', 'Copy');
        await hearOfCopy(page);
        return check(page, console, addresses, 1);
      }
      // A server that repeats what it was sent, as some do.
      const echo = JSON.stringify({ errors: { phone: `${VALUES.phone} of ${VALUES.name} is no number` } });
      answers = [
        [422, echo],
        [403, JSON.stringify({ message: `Not you, ${VALUES.name}` })],
      ];
      const { page, console, addresses } = await fill(attributes);
      await pressButton(page, 'appointment-form', 'Send request');
      await find(page, 'appointment-form >>> [part=error-summary]');
      await pressButton(page, 'appointment-form', 'Send request');
      await find(page, 'appointment-form >>> [part=failure]');
      await pressButton(page, 'appointment-form', 'Copy');
      await hearOfCopy(page);
      await check(page, console, addresses, 2);
    });
  }

  it('is not in the Referer or the address of the page that follows', async () => {
    answers = [];
    const { page, addresses } = await fill(`redirect="${site.origin}/thanks"`);
    const arrived = page.waitForNavigation();
    await pressButton(page, 'appointment-form', 'Send request');
    await arrived;
    assert.equal(page.url(), `${site.origin}/thanks`);
    assert.deepEqual(
      heard.map(({ method, head }) => `${method} ${head.split(' ')[0]}`),
      ['POST /api', 'GET /thanks'],
    );
    for (const value of Object.values(VALUES)) {
      for (const place of [...addresses, ...heard.map(({ head }) => head), heard[1]?.body ?? ''])
        assert.ok(!holds(place, value), place);
    }
  });
});

/** The text is in the clipboard or, where the browser does not allow that, selected. */
async function hearOfCopy(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    /Copied|Text selected/.test(
      document.querySelector('appointment-form')?.shadowRoot?.querySelector('.actions [role=status]')
        ?.textContent ?? '',
    ),
  );
}
