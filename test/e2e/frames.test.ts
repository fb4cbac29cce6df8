/** The pages of their own in `dist/embed/`, in frames as other sites and WordPress put them. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import { launchBrowser, openPage } from './support/browser.js';
import { clinicPage, openSite, type Site } from './support/site.js';

const ELEMENTS = ['back-pain-article', 'symptom-guide', 'appointment-form'] as const;
const WORDPRESS_SCRIPT = '/usr/share/wordpress/wp-includes/js/wp-embed.js';
const WAITING = { polling: 50 };

interface Received {
  origin: string | undefined;
  body: string;
}

async function inFrame(page: Page, selector = 'iframe'): Promise<Frame> {
  const holder = (await page.waitForSelector(selector)) as ElementHandle<HTMLIFrameElement>;
  const frame = await holder.contentFrame();
  await frame.waitForFunction(
    (names) => document.querySelector(names)?.shadowRoot?.querySelector('h1, h2, h3, h4') != null,
    WAITING,
    ELEMENTS.join(),
  );
  return frame;
}

const heightOf = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

/** Waits until the frame is as tall as the page in it, which has come to rest. */
async function whenFitting(page: Page, frame: Frame): Promise<number> {
  await frame.waitForFunction(
    () => innerHeight === Math.ceil(document.documentElement.getBoundingClientRect().height),
    WAITING,
  );
  const height = await heightOf(frame);
  assert.equal(await page.$eval('iframe', (holder) => holder.style.height), `${height}px`);
  return height;
}

/** Presses a button of the element in the frame as a script can: what counts is its click. */
const press = (frame: Frame, label: string) =>
  frame.evaluate(
    (wanted, names) => {
      const buttons = [...(document.querySelector(names)?.shadowRoot?.querySelectorAll('button') ?? [])];
      const found = buttons.find((button) => button.textContent.trim() === wanted);
      if (!found) throw new Error(`no button ${wanted}`);
      found.click();
    },
    label,
    ELEMENTS.join(),
  );

const fillForm = (frame: Frame) =>
  frame.evaluate(() => {
    const root = document.querySelector('appointment-form')?.shadowRoot;
    const control = (name: string) => root?.querySelector<HTMLInputElement>(`[name="${name}"]`);
    for (const [name, text] of [
      ['name', 'Ana Ruiz'],
      ['phone', '+44 20 7946 0018'],
    ] as const) {
      const field = control(name);
      if (field) field.value = text;
      field?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    control('patient')?.click();
    control('consent')?.click();
  });

const shows = (frame: Frame, part: string) =>
  frame.waitForFunction(
    (wanted, names) =>
      document.querySelector(names)?.shadowRoot?.querySelector(`[part~="${wanted}"]`) != null,
    { ...WAITING, timeout: 20_000 },
    part,
    ELEMENTS.join(),
  );

describe('a page in a frame', () => {
  let browser: Browser;
  let site: Site;
  let other: Site;
  let received: Received[];
  before(async () => {
    browser = await launchBrowser();
    [site, other] = await Promise.all([openSite(), openSite()]);
    for (const one of [site, other])
      one.put('/favicon.ico', (_request, response) => void response.writeHead(204).end());
    site.put('/api', async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      received.push({ origin: request.headers.origin, body });
      response
        .writeHead(202, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
        .end('{"ok":true}');
    });
  });
  beforeEach(() => {
    received = [];
  });
  after(async () => {
    await browser.close();
    await site.close();
    await other.close();
  });

  const around = (body: string, script = '<script src="/back-pain-widgets.frames.js" async></script>') =>
    other.put('/', { html: clinicPage({ head: script, body }) });

  for (const element of ELEMENTS) {
    it(`shows <${element}> with the options of its address, as tall as it is, under a strict policy`, async () => {
      const policy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'";
      site.put(`/embed/${element}.html`, {
        html: readFileSync(`${process.env['BUILD_DIR'] ?? 'dist'}/embed/${element}.html`, 'utf8'),
        headers: { 'content-security-policy': policy },
      });
      around(
        `<iframe title="x" width="400" src="${site.origin}/embed/${element}.html?phone=%2B44+20+7946+0018&heading-level=1&endpoint=/api"></iframe>`,
      );
      const { page, complaints } = await openPage(browser);
      await page.goto(other.origin);
      const frame = await inFrame(page);
      const height = await whenFitting(page, frame);
      assert.ok(height > 300, `${height} px`);
      const seen = await frame.evaluate((name) => {
        const shown = document.querySelector(name);
        return {
          phone: shown?.getAttribute('phone'),
          heading: shown?.shadowRoot?.querySelector('h1') !== null,
          text: document.body.innerText.trim(),
        };
      }, element);
      assert.deepEqual(seen, { phone: '+44 20 7946 0018', heading: true, text: seen.text });
      assert.doesNotMatch(seen.text, /JavaScript/);
      assert.deepEqual(complaints, []);
      site.put(`/embed/${element}.html`, {
        html: readFileSync(`${process.env['BUILD_DIR'] ?? 'dist'}/embed/${element}.html`, 'utf8'),
      });
    });
  }

  it('follows its content as it grows', async () => {
    around(
      `<iframe title="x" width="400" src="${site.origin}/embed/appointment-form.html?endpoint=/api"></iframe>`,
    );
    const { page } = await openPage(browser);
    await page.goto(other.origin);
    const frame = await inFrame(page);
    const before = await whenFitting(page, frame);
    await press(frame, 'Send request');
    await shows(frame, 'error-summary');
    const grown = await whenFitting(page, frame);
    assert.ok(grown > before, `${before} → ${grown}`);
  });

  it('is heard although the page around begins to listen later', async () => {
    around(
      `<iframe title="x" src="${site.origin}/embed/symptom-guide.html"></iframe>`,
      `<script>addEventListener('message', () => {
        if (window.spoken) return;
        window.spoken = true;
        const script = document.createElement('script');
        script.src = '/back-pain-widgets.frames.js';
        document.head.append(script);
      });</script>`,
    );
    const { page } = await openPage(browser);
    await page.goto(other.origin);
    await whenFitting(page, await inFrame(page));
  });

  it('is not believed beyond bounds, nor from anywhere else than its own address', async () => {
    const says = (value: string) =>
      `<script>parent.postMessage({ id: 'bp-embed', message: 'height', value: ${value} }, '*')</script>`;
    site.put('/tall', { html: says('1e9') });
    site.put('/gone', { html: `<script>location.replace('${other.origin}/elsewhere')</script>` });
    other.put('/elsewhere', { html: says('777') });
    around(
      `<iframe id="tall" title="x" src="${site.origin}/tall"></iframe>
       <iframe id="gone" title="x" src="${site.origin}/gone"></iframe>
       <script>postMessage({ id: 'bp-embed', message: 'height', value: 555 }, '*')</script>`,
      '<script src="/back-pain-widgets.frames.js"></script><script>window.heard = []; addEventListener("message", ({ data }) => heard.push(data.value));</script>',
    );
    const { page, complaints } = await openPage(browser);
    await page.goto(other.origin);
    await page.waitForFunction(() => {
      const { heard } = window as unknown as { heard: number[] };
      return [1e9, 777, 555].every((value) => heard.includes(value));
    }, WAITING);
    const heights = await page.$$eval('iframe', (frames) => frames.map((frame) => frame.style.height));
    assert.deepEqual(heights, ['50000px', '']);
    assert.deepEqual(complaints, []);
  });

  const sandboxed = (element: string, query = '') =>
    `<iframe title="x" sandbox="allow-scripts" width="400" src="${site.origin}/embed/${element}.html${query}"></iframe>`;

  it('sandboxed without a place to store and without forms: the article can be read, the guide answered', async () => {
    for (const element of ['back-pain-article', 'symptom-guide']) {
      around(sandboxed(element));
      const { page, complaints } = await openPage(browser);
      await page.goto(other.origin);
      const frame = await inFrame(page);
      await whenFitting(page, frame);
      assert.equal(await frame.evaluate(() => self.origin), 'null');
      if (element === 'symptom-guide') {
        await press(frame, 'Start');
        await shows(frame, 'question');
      }
      assert.deepEqual(complaints, []);
    }
  });

  for (const way of ['its button', 'Enter'] as const) {
    it(`sandboxed: a request is sent by ${way}, once, and confirmed`, async () => {
      around(sandboxed('appointment-form', '?endpoint=/api&format=text'));
      const { page, complaints } = await openPage(browser);
      await page.goto(other.origin);
      const frame = await inFrame(page);
      await whenFitting(page, frame);
      await fillForm(frame);
      if (way === 'its button') await press(frame, 'Send request');
      else {
        const field = await frame.waitForSelector('appointment-form >>> [name="name"]');
        await field?.evaluate((it) => it.scrollIntoView({ block: 'center', behavior: 'instant' }));
        await field?.click();
        await page.keyboard.press('Enter');
      }
      await shows(frame, 'reference');
      assert.equal(received.length, 1);
      assert.equal(received[0]?.origin, 'null');
      const request = JSON.parse(received[0].body) as Record<string, unknown>;
      assert.equal(request['name'], 'Ana Ruiz');
      assert.equal(request['page'], `${site.origin}/embed/appointment-form.html`);
      assert.deepEqual(complaints, []);
    });
  }

  it('sends no request to a site that an address names', async () => {
    const away = encodeURIComponent('https://elsewhere.example/api');
    around(
      `<iframe title="x" src="${site.origin}/embed/appointment-form.html?endpoint=${away}&phone=1"></iframe>`,
    );
    const { page, complaints } = await openPage(browser);
    await page.goto(other.origin);
    const frame = await inFrame(page);
    assert.equal(await frame.$('appointment-form >>> form'), null);
    assert.match(complaints.join('\n'), /endpoint: not on this site/);
  });

  it('tells WordPress its height, by the secret in its address', async () => {
    around(
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="x" src="${site.origin}/embed/symptom-guide.html#?secret=a1B2c3D4e5" data-secret="a1B2c3D4e5"></iframe>`,
      '<script>window.heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>',
    );
    const { page } = await openPage(browser);
    await page.goto(other.origin);
    const frame = await inFrame(page);
    const inner = await frame.evaluate(() =>
      Math.ceil(document.documentElement.getBoundingClientRect().height),
    );
    await page.waitForFunction(
      (height) =>
        (window as unknown as { heard: Record<string, unknown>[] }).heard.some(
          (said) =>
            said['message'] === 'height' && said['value'] === height && said['secret'] === 'a1B2c3D4e5',
        ),
      WAITING,
      inner,
    );
  });

  it('fits into WordPress by WordPress’s own script', (test) => {
    if (!existsSync(WORDPRESS_SCRIPT)) {
      test.skip(`no WordPress here: ${WORDPRESS_SCRIPT}`);
      return;
    }
    return fitsWordPress();
  });

  async function fitsWordPress() {
    const { oembed } = JSON.parse(
      readFileSync(new URL('fixtures/filters/wordpress.json', import.meta.url), 'utf8'),
    ) as { oembed: Record<string, { html: string }> };
    other.put('/wp-embed.js', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(WORDPRESS_SCRIPT));
    });
    // What WordPress made of the oEmbed answer, with this clinic's address in it.
    const embedded = oembed['symptom-guide']?.html.replace('https://YOUR-SITE', site.origin) ?? '';
    assert.match(embedded, /sandbox="allow-scripts"/);
    around(embedded, '<script src="/wp-embed.js"></script>');
    const { page, complaints } = await openPage(browser);
    await page.goto(other.origin);
    const frame = await inFrame(page);
    const inner = await frame.evaluate(() =>
      Math.ceil(document.documentElement.getBoundingClientRect().height),
    );
    await page.waitForFunction(
      (height) => document.querySelector('iframe')?.height === String(Math.min(1000, height)),
      WAITING,
      inner,
    );
    assert.deepEqual(complaints, []);
  }
});
