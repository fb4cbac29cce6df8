/** `?bp-check` on a clinic's own page: who gets the panel, what it says, and that it sends nothing by itself. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { barriersIn, ENGINE_SCRIPTS } from './support/accessibility-engines.js';
import { lacks, launchBrowser, openPage, type Visit } from './support/browser.js';
import { line, linesOf, press, whenChecked } from './support/check-panel.js';
import { builtScript, clinicPage, openSite, type Site } from './support/site.js';

const ELEMENTS =
  '<back-pain-article></back-pain-article><symptom-guide></symptom-guide><appointment-form></appointment-form>';
const GOOD =
  'data-clinic="Hill Practice" data-phone="+44 20 1234 5678" data-email="anna@hill.org" data-endpoint="/api" data-privacy-url="/privacy"';
const tag = (attributes = GOOD, src = '/back-pain-widgets.js') =>
  `<script src="${src}" async ${attributes}></script>`;

describe('?bp-check', () => {
  let browser: Browser;
  let site: Site;
  let other: Site;
  before(async () => {
    [browser, site, other] = await Promise.all([launchBrowser(), openSite(), openSite()]);
    for (const [path, script] of Object.entries(ENGINE_SCRIPTS))
      site.put(path, { html: script, headers: { 'content-type': 'text/javascript' } });
  });
  after(async () => {
    await browser.close();
    await Promise.all([site.close(), other.close()]);
  });

  interface Parts {
    head?: string;
    body?: string;
    language?: string;
    headers?: Record<string, string>;
    viewport?: { width: number; height: number };
  }

  async function visit(
    address: string,
    { head = tag(), body = ELEMENTS, headers, viewport, ...rest }: Parts = {},
  ) {
    site.put('/back-pain', { html: clinicPage({ head, body, ...rest }), ...(headers && { headers }) });
    const seen = await openPage(browser, viewport);
    await seen.page.goto(`${site.origin}/back-pain${address}`);
    return seen;
  }

  async function check(parts: Parts = {}): Promise<Visit> {
    const seen = await visit('?bp-check', parts);
    await whenChecked(seen.page);
    return seen;
  }

  const askedFor = ({ requests }: Visit) => requests.filter((address) => address.includes('check.js'));
  const hasPanel = (page: Page) => page.$('back-pain-check').then((panel) => panel !== null);

  describe('who gets it', () => {
    it('is nobody without the parameter: the file is not even asked for', async () => {
      for (const address of ['', '?page=bp-check', '?x=1&bp-checks', '#bp-check', '#?bp-check']) {
        const seen = await visit(address);
        await seen.page.waitForFunction(() =>
          document.querySelector('appointment-form')?.shadowRoot?.querySelector('form'),
        );
        assert.deepEqual(askedFor(seen), [], address);
        assert.equal(await hasPanel(seen.page), false, address);
      }
    });

    it('is whoever writes it into the page’s own address, with whatever stands beside it', async () => {
      for (const address of ['?bp-check', '?bp-check=1', '?utm=x&bp-check#form']) {
        const seen = await visit(address);
        await whenChecked(seen.page);
        assert.deepEqual(askedFor(seen), [`${site.origin}/check.js`], address);
      }
    });

    /** Our page is so many frames deep on the other site, and its elements work. */
    async function nothingIsAskedForThere(frames: number): Promise<void> {
      const seen = await openPage(browser);
      await seen.page.goto(other.origin);
      let frame = await frameIn(seen.page);
      for (let depth = 1; depth < frames; depth += 1) frame = await frameIn(frame);
      await frame.waitForFunction(() =>
        document.querySelector('appointment-form')?.shadowRoot?.querySelector('form'),
      );
      assert.deepEqual(askedFor(seen), []);
    }

    it('is no page of another site with ours in a frame', async () => {
      site.put('/back-pain', { html: clinicPage({ head: tag(), body: ELEMENTS }) });
      other.put('/', {
        html: `<!doctype html><title>x</title><iframe title="x" src="${site.origin}/back-pain?bp-check"></iframe>`,
      });
      await nothingIsAskedForThere(1);
    });

    it(
      'is no page of another site around a frame of our own that holds ours',
      { skip: lacks('frames in frames') },
      async () => {
        site.put('/back-pain', { html: clinicPage({ head: tag(), body: ELEMENTS }) });
        site.put('/around', {
          html: '<!doctype html><title>x</title><iframe title="x" src="/back-pain?bp-check"></iframe>',
        });
        other.put('/', {
          html: `<!doctype html><title>x</title><iframe title="x" src="${site.origin}/around"></iframe>`,
        });
        await nothingIsAskedForThere(2);
      },
    );

    it('is the preview of the clinic’s own system, in a frame of the same site', async () => {
      site.put('/back-pain', { html: clinicPage({ head: tag(), body: ELEMENTS }) });
      site.put('/preview', {
        html: '<!doctype html><title>x</title><iframe title="x" src="/back-pain?bp-check"></iframe>',
      });
      const { page } = await openPage(browser);
      await page.goto(`${site.origin}/preview`);
      await page.waitForFunction(
        () => document.querySelector('iframe')?.contentDocument?.querySelector('back-pain-check') != null,
      );
    });

    it('takes the query of the script along, and comes from where the script does', async () => {
      for (const name of ['back-pain-widgets.js', 'check.js'] as const)
        other.put(`/w/${name}`, async (_request, response) => {
          const body = await readFile(builtScript.replace('back-pain-widgets.js', name));
          response
            .writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' })
            .end(body);
        });
      const seen = await check({ head: tag(GOOD, `${other.origin}/w/back-pain-widgets.js?ver=7`) });
      assert.deepEqual(askedFor(seen), [`${other.origin}/w/check.js?ver=7`]);
    });

    it(
      'is told which file to copy where it is not there, or is of another version',
      { skip: lacks('errors on the console') },
      async () => {
        const script = await readFile(builtScript, 'utf8');
        const file = await readFile(builtScript.replace('back-pain-widgets.js', 'check.js'), 'utf8');
        const serve = (path: string, html: string) =>
          site.put(path, { html, headers: { 'content-type': 'text/javascript' } });
        serve('/alone/back-pain-widgets.js', script);
        site.put('/alone/check.js', (_request, response) => void response.writeHead(404).end());
        serve('/older/back-pain-widgets.js', script);
        serve('/older/check.js', file.replace(/version\s?=\s?"[^"]+"/, 'version="0.0.1"'));
        for (const [folder, told] of [
          ['alone', /for \?bp-check copy check\.js/],
          ['older', /of version 0\.0\.1/],
        ] as const) {
          const seen = await visit('?bp-check', { head: tag(GOOD, `/${folder}/back-pain-widgets.js`) });
          await seen.page.waitForFunction(() =>
            document.querySelector('appointment-form')?.shadowRoot?.querySelector('form'),
          );
          const heard = async (): Promise<string> => {
            while (!seen.complaints.some((one) => told.test(one)))
              await seen.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
            return seen.complaints.join('\n');
          };
          assert.match(await heard(), told);
          assert.equal(await hasPanel(seen.page), false);
        }
      },
    );
  });

  describe('what it says', () => {
    it('is that all is well on a good page', async () => {
      const { page } = await check();
      const lines = await linesOf(page);
      assert.deepEqual(
        lines.filter(({ standing }) => standing !== 'ok'),
        [],
      );
      assert.ok(lines.length > 10);
      assert.match((await line(page, /emergency number/)).text, /999.*en-GB/);
      assert.match((await line(page, /endpoint:/)).text, /“\/api”, from the script tag/);
    });

    it('is what is wrong with options, names, places and elements, and what to do', async () => {
      const { page } = await check({
        head: `${tag('data-endpont="/api" data-endpoint="http://clinic.org/api" data-phone="call us" data-theme="drak"')}
          <script>addEventListener('load', () => backPainWidgets.configure({ units: 'miles' }));</script>`,
        body: `<div style="display:none"><symptom-guide hedding-level="2"></symptom-guide></div>
          <appointment-form data-privacy-url="/p"></appointment-form>
          <div data-bp="symptom-gide"><a href="/x">x</a></div><symptoms-guide></symptoms-guide>`,
        language: 'en',
      });
      await press(page, 'Check again');
      for (const [words, standing] of [
        [/data-endpont .*Did you mean data-endpoint/, 'broken'],
        [/endpoint: “http:\/\/clinic\.org\/api”.*could be read on its way.*https/, 'broken'],
        [/“call us” cannot be dialled/, 'broken'],
        [/theme: “drak”, from the script tag/, 'look'],
        [/units: “miles”, from a call/, 'look'],
        [/hedding-level .*Did you mean heading-level/, 'broken'],
        [/data-privacy-url on <appointment-form>/, 'broken'],
        [/<symptom-guide> in body > main > div works, but is not shown/, 'look'],
        [/symptom-gide.*Did you mean symptom-guide/, 'broken'],
        [/<symptoms-guide>/, 'broken'],
        [/No emergency number/, 'look'],
      ] as const)
        assert.equal((await line(page, words)).standing, standing, String(words));
    });

    it('is that words did not come, and from where they were to come', async () => {
      site.put('/locales/pl.js', (_request, response) => void response.writeHead(404).end());
      try {
        const { page } = await check({ language: 'pl-PL' });
        const { standing, text } = await line(page, /page’s language is “pl-PL”/);
        assert.equal(standing, 'broken');
        assert.ok(text.includes(`${site.origin}/locales/pl.js`), text);
      } finally {
        site.put('/locales/pl.js', {
          html: await readFile(builtScript.replace('back-pain-widgets.js', 'locales/pl.js'), 'utf8'),
          headers: { 'content-type': 'text/javascript' },
        });
      }
    });

    it('is what patients read, in the language of the page', async () => {
      const { page } = await check({ language: 'de-DE' });
      const read = await page.$$eval('back-pain-check >>> blockquote', (quotes) =>
        quotes.map((quote) => [quote.lang, quote.textContent] as const),
      );
      assert.equal(read.length, 3);
      assert.match(read.map(([, text]) => text).join(), /Ihre Anfrage.*\+44 20 1234 5678/s);
      assert.deepEqual(new Set(read.map(([lang]) => lang)), new Set(['de']));
    });

    it('names two versions on one page', async () => {
      const script = await readFile(builtScript, 'utf8');
      site.put('/old/back-pain-widgets.js', {
        html: script.replace(/"\d+\.\d+\.\d+"/g, '"0.0.1"'),
        headers: { 'content-type': 'text/javascript' },
      });
      const { page } = await check({
        head: `<script src="/back-pain-widgets.js" ${GOOD}></script><script src="/old/back-pain-widgets.js"></script>`,
      });
      assert.equal((await line(page, /Version 0\.0\.1 is on this page/)).standing, 'broken');
    });

    it(
      'is what the policy has stopped, also before the script was there, and how to allow it',
      {
        skip: lacks('earlier reports'),
      },
      async () => {
        const { page } = await check({
          head: `<style>p{color:red}</style>${tag(GOOD.replace('/api', 'https://formspree.io/f/abc'))}`,
          headers: { 'content-security-policy': "default-src 'self'" },
        });
        assert.equal((await line(page, /stopped what is not of these elements: style-src/)).standing, 'look');
      },
    );
  });

  describe('the panel', () => {
    const POLICY =
      "default-src 'none'; script-src 'nonce-c2VlbiBvbmNl'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

    it('works under a strict policy, with a nonce, and violates nothing of it', async () => {
      const head = tag(`${GOOD} nonce="c2VlbiBvbmNl"`);
      const { page, complaints } = await check({ head, headers: { 'content-security-policy': POLICY } });
      assert.equal((await line(page, /content policy/)).standing, 'ok');
      const color = await page.$eval(
        'back-pain-check >>> .panel',
        (panel) => getComputedStyle(panel).position,
      );
      assert.equal(color, 'fixed', 'its own look');
      assert.deepEqual(complaints, []);
    });

    it('takes the focus to its heading, closes by Escape and gives the focus back, and leaves nothing', async () => {
      // Focused while the page is read: `autofocus` comes with the first frame, which may come after the panel.
      const focuses = '<input id="first"><script>document.getElementById("first").focus()</script>';
      const { page } = await visit('?bp-check', { body: focuses + ELEMENTS });
      await whenChecked(page);
      const focused = () =>
        page.evaluate(
          () => document.activeElement?.shadowRoot?.activeElement?.textContent ?? document.activeElement?.id,
        );
      assert.equal(await focused(), 'Does everything work?');
      await page.keyboard.press('Escape');
      assert.equal(await hasPanel(page), false);
      assert.equal(await focused(), 'first');
      const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
      assert.deepEqual(kept, [0, 0, '']);
    });

    it('closes by its button, and comes no second time when the page goes on', async () => {
      const { page } = await check();
      await press(page, 'Close');
      await page.evaluate(() => {
        window.dispatchEvent(new Event('load'));
        document.body.append(document.createElement('symptom-guide'));
      });
      assert.equal(await hasPanel(page), false);
    });

    it('folds to its head and unfolds', async () => {
      const { page } = await check();
      const height = () =>
        page.$eval('back-pain-check >>> .panel', (panel) => panel.getBoundingClientRect().height);
      const before = await height();
      await press(page, 'Fold');
      assert.ok((await height()) < before / 3);
      await press(page, 'Unfold');
      assert.equal(await height(), before);
    });

    for (const width of [320, 1280])
      for (const scheme of ['light', 'dark'])
        it(
          `has no barriers and needs no sideways scrolling: ${width} px, ${scheme}`,
          { skip: scheme === 'dark' && lacks('dark colours') },
          async () => {
            const seen = await visit('?bp-check', {
              head: `${tag('data-endpont="/api" data-theme="drak"')}<script src="/axe.js"></script><script src="/equal-access.js"></script>`,
              body: '<appointment-form></appointment-form><div data-bp="symptom-gide-with-a-very-long-name-that-nobody-can-break">x</div>',
              viewport: { width, height: 700 },
            });
            if (scheme === 'dark')
              await seen.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
            await whenChecked(seen.page);
            assert.deepEqual(await barriersIn(seen.page, 'back-pain-check'), []);
            const overflow = await seen.page.$eval(
              'back-pain-check >>> .panel',
              (panel) => panel.scrollWidth - panel.clientWidth,
            );
            assert.equal(overflow, 0);
          },
        );

    it('copies a report without names, numbers, addresses of people, query and hash', async () => {
      const seen = await visit('?bp-check&patient=anna#secret');
      await whenChecked(seen.page);
      await seen.page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: (text: string) => Promise.resolve(Object.assign(window, { copied: text })) },
        });
      });
      await press(seen.page, 'Copy report');
      const text = await seen.page
        .waitForFunction(() => (window as { copied?: string }).copied)
        .then((copied) => copied.jsonValue());
      assert.ok(text?.includes(`check of ${site.origin}/back-pain\n`), text);
      assert.doesNotMatch(text ?? '', /anna|hill\.org|1234|Hill Practice|secret|patient=/i);
      assert.match(text ?? '', /ok: endpoint/);
    });

    it('shows the report to be copied by hand where the browser does not let it copy', async () => {
      const { page } = await check();
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await press(page, 'Copy report');
      await page.waitForSelector('back-pain-check >>> textarea', { visible: true });
      const text = await page.$eval('back-pain-check >>> textarea', (field) => field.value);
      assert.match(text, /^back-pain-widgets/);
    });
  });
});

/** The frame that a page holds, or that another frame holds. */
async function frameIn(holder: Page | Frame): Promise<Frame> {
  const element = await holder.waitForSelector('iframe');
  assert.ok(element);
  return element.contentFrame();
}
