/** The pages of their own in `dist/embed/`, in frames as other sites and WordPress put them. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
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

/**
 * Waits until the element in the frame is alive and shown to its last part. Some stand in the frame as HTML before that:
 * their buttons do nothing yet, and their height may still change.
 */
async function inFrame(page: Page, selector = 'iframe'): Promise<Frame> {
  const holder = (await page.waitForSelector(selector)) as ElementHandle<HTMLIFrameElement>;
  const frame = await holder.contentFrame();
  await frame.waitForFunction(
    async (names) => {
      const element = document.querySelector<HTMLElement & { allShown?: Promise<void> }>(names);
      if (element?.shadowRoot?.querySelector('[data-alive]') == null) return false;
      await element.allShown;
      return true;
    },
    WAITING,
    ELEMENTS.join(),
  );
  return frame;
}

const heightOf = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

/**
 * Waits until the frame is as tall as the page in it, which has come to rest.
 * @param edges what the frame's border and padding take of its height, px
 */
async function whenFitting(page: Page, frame: Frame, edges = 0): Promise<number> {
  await frame.waitForFunction(
    () => innerHeight === Math.ceil(document.documentElement.getBoundingClientRect().height),
    WAITING,
  );
  const height = await heightOf(frame);
  assert.equal(await page.$eval('iframe', (holder) => holder.style.height), `${height + edges}px`);
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
    WAITING,
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
    // As they were built; a test may put its own in their place.
    for (const element of ELEMENTS) site.put(`/embed/${element}.html`, { html: builtPage(element) });
  });
  after(async () => {
    await browser.close();
    await site.close();
    await other.close();
  });

  const styleHashes = (html: string) =>
    [...html.matchAll(/<style>([^]*?)<\/style>/g)]
      .map(([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`)
      .join(' ');

  const around = (body: string, script = '<script src="/back-pain-widgets.frames.js" async></script>') =>
    other.put('/', { html: clinicPage({ head: script, body }) });

  const builtPage = (element: string) =>
    readFileSync(`${process.env['BUILD_DIR'] ?? 'dist'}/embed/${element}.html`, 'utf8');
  /** The page as a clinic puts it on its site: with its options on the script tag. */
  const clinicsPage = (element: string, options: string) => {
    const html = builtPage(element).replace('<script src="../back-pain-widgets.js"', `$& ${options}`);
    assert.ok(html.includes(options));
    return html;
  };

  for (const [name, style, edges] of [
    ['counted in', 'box-sizing: border-box; border: 10px solid; padding: 5px', 30],
    ['outside', 'box-sizing: content-box; border: 10px solid; padding: 5px', 0],
  ] as const) {
    it(`is as tall as it is inside a border and padding of the frame: ${name}`, async () => {
      site.put('/embed/symptom-guide.html', { html: clinicsPage('symptom-guide', 'data-phone="1"') });
      other.put('/', {
        html: clinicPage({
          head: `<style>iframe { ${style} }</style><script src="/back-pain-widgets.frames.js" async></script>`,
          body: `<iframe title="x" width="400" src="${site.origin}/embed/symptom-guide.html"></iframe>`,
        }),
      });
      const { page } = await openPage(browser);
      await page.goto(other.origin);
      await whenFitting(page, await inFrame(page), edges);
    });
  }

  for (const element of ELEMENTS) {
    it(`shows <${element}> with the options of its tag and its address, as tall as it is, under a strict policy`, async () => {
      const html = clinicsPage(element, 'data-phone="+44 20 7946 0018" data-endpoint="/api"');
      // As docs/prerendered.md says: the styles that stand in the page are allowed by their hashes.
      const policy = `default-src 'none'; script-src 'self'; style-src ${styleHashes(html) || "'none'"}; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'`;
      site.put(`/embed/${element}.html`, { html, headers: { 'content-security-policy': policy } });
      around(
        `<iframe title="x" width="400" src="${site.origin}/embed/${element}.html?heading-level=1"></iframe>`,
      );
      const { page, complaints } = await openPage(browser);
      await page.goto(other.origin);
      const frame = await inFrame(page);
      const height = await whenFitting(page, frame);
      assert.ok(height > 300, `${height} px`);
      const seen = await frame.evaluate((name) => {
        const shown = document.querySelector(name);
        return {
          heading: shown?.shadowRoot?.querySelector('h1') !== null,
          text: document.body.innerText.trim(),
        };
      }, element);
      assert.ok(seen.heading);
      assert.doesNotMatch(seen.text, /JavaScript/);
      assert.deepEqual(complaints, []);
    });
  }

  it('follows its content as it grows', async () => {
    site.put('/embed/appointment-form.html', {
      html: clinicsPage('appointment-form', 'data-phone="1234" data-endpoint="/api"'),
    });
    around(`<iframe title="x" width="400" src="${site.origin}/embed/appointment-form.html"></iframe>`);
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

  it('is not believed beyond bounds, nor from anywhere else than its own address, nor is any other frame', async () => {
    const says = (value: string) =>
      `<script>parent.postMessage({ id: 'bp-embed', message: 'height', value: ${value} }, '*')</script>`;
    site.put('/tall/symptom-guide.html', { html: says('1e9') });
    site.put('/gone/symptom-guide.html', {
      html: `<script>location.replace('${other.origin}/elsewhere')</script>`,
    });
    site.put('/banner', { html: says('888') });
    other.put('/elsewhere', { html: says('777') });
    around(
      `<iframe title="x" src="${site.origin}/tall/symptom-guide.html"></iframe>
       <iframe title="x" src="${site.origin}/gone/symptom-guide.html"></iframe>
       <iframe title="a banner" src="${site.origin}/banner?symptom-guide.html"></iframe>
       <script>postMessage({ id: 'bp-embed', message: 'height', value: 555 }, '*')</script>`,
      '<script src="/back-pain-widgets.frames.js"></script><script>window.heard = []; addEventListener("message", ({ data }) => heard.push(data.value));</script>',
    );
    const { page, complaints } = await openPage(browser);
    await page.goto(other.origin);
    await page.waitForFunction(() => {
      const { heard } = window as unknown as { heard: number[] };
      return [1e9, 888, 777, 555].every((value) => heard.includes(value));
    }, WAITING);
    const heights = await page.$$eval('iframe', (frames) => frames.map((frame) => frame.style.height));
    assert.deepEqual(heights, ['50000px', '', '']);
    assert.deepEqual(complaints, []);
  });

  const sandboxed = (element: string) =>
    `<iframe title="x" sandbox="allow-scripts" width="400" src="${site.origin}/embed/${element}.html"></iframe>`;

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
      site.put('/embed/appointment-form.html', {
        html: clinicsPage('appointment-form', 'data-phone="1234" data-endpoint="/api" data-format="text"'),
      });
      around(sandboxed('appointment-form'));
      const { page, complaints } = await openPage(browser);
      await page.goto(other.origin);
      const frame = await inFrame(page);
      await whenFitting(page, frame);
      await fillForm(frame);
      if (way === 'its button') await press(frame, 'Send request');
      else {
        const field = await frame.waitForSelector('appointment-form >>> [name="name"]', { visible: true });
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

  it('takes where requests go, and whom patients call, from its own script tag, never from its address', async () => {
    const away = new URLSearchParams({
      endpoint: 'https://elsewhere.example/api',
      redirect: 'https://elsewhere.example/',
      fields: 'message:comment',
      phone: '+1 900 555 0199',
      clinic: 'Somebody else',
      'emergency-number': '+1 900 555 0199',
      'field-key': 'x',
    }).toString();
    site.put('/embed/appointment-form.html', {
      html: clinicsPage(
        'appointment-form',
        'data-clinic="Harbour Physio" data-phone="1234" data-endpoint="/api"',
      ),
    });
    around(`<iframe title="x" src="${site.origin}/embed/appointment-form.html?${away}"></iframe>`);
    const { page, complaints } = await openPage(browser);
    await page.goto(other.origin);
    const frame = await inFrame(page);
    await fillForm(frame);
    await press(frame, 'Send request');
    await shows(frame, 'reference');
    assert.equal(received.length, 1);
    assert.match(received[0]?.body ?? '', /name="message"/);
    assert.doesNotMatch(received[0]?.body ?? '', /name="(comment|key)"/);
    const text = await frame.$eval('appointment-form', (form) => form.shadowRoot?.textContent ?? '');
    assert.match(text, /Harbour Physio/);
    assert.doesNotMatch(text, /Somebody|900/);
    assert.match(complaints.join('\n'), /endpoint: a placeholder, a link or an address cannot set this/);
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
