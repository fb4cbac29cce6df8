/** The policies that docs/security.md shows for other cases, each on a page that needs it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { examplesUnder } from './support/docs-examples.js';
import { find, hear, PATIENT, pressButton, tick, typeInto } from './support/patient.js';
import { built, clinicPage, openSite, type Site } from './support/site.js';

const DOCUMENT = 'docs/security.md';
const NONCE = 'c2VlbiBvbmNl';
const ELSEWHERE = 'https://THAT-SITE';

interface Case {
  page: (elsewhere: string) => Parameters<typeof clinicPage>[0];
  /** What works under the policy. */
  use: (page: Page) => Promise<unknown>;
}

const FORM = (endpoint: string) =>
  `<appointment-form endpoint="${endpoint}" phone="+44 20 7946 0018"></appointment-form>`;

/** By the headings of the document. */
const CASES: Readonly<Record<string, Case>> = {
  'Requests go to another site': {
    page: (elsewhere) => ({
      head: '<script src="/back-pain-widgets.js" async></script>',
      body: FORM(`${elsewhere}/api`),
    }),
    use: async (page) => {
      await whenReady(page);
      await typeInto(page, 'name', PATIENT.name);
      await typeInto(page, 'phone', PATIENT.phone);
      await tick(page, 'consent');
      await pressButton(page, 'appointment-form', 'Send request');
      await find(page, 'appointment-form >>> [part=confirmation], appointment-form >>> [part=failure]');
      assert.ok(await page.$('appointment-form >>> [part=confirmation]'));
    },
  },
  'The script comes from another site': {
    page: (elsewhere) => ({
      head: `<script src="${elsewhere}/back-pain-widgets.js" async></script>`,
      body: '<symptom-guide></symptom-guide>',
      language: 'es-ES',
    }),
    use: async (page) => {
      await whenReady(page);
      await hear(page, 'symptom-guide', 'espalda');
    },
  },
  'The script’s tag has a nonce': {
    page: () => ({
      head: `<script nonce="${NONCE}" src="/back-pain-widgets.js" async></script>`,
      body: '<symptom-guide></symptom-guide>',
      language: 'es-ES',
    }),
    use: async (page) => {
      await whenReady(page);
      await hear(page, 'symptom-guide', 'espalda');
    },
  },
  'An element stands in a frame of another site': {
    page: (elsewhere) => ({
      body: `<iframe src="${elsewhere}/embed/symptom-guide.html" title="Symptom guide" height="150"></iframe>
        <script src="${elsewhere}/back-pain-widgets.frames.js" async></script>`,
    }),
    use: (page) =>
      page.waitForFunction(
        () => (document.querySelector('iframe')?.getBoundingClientRect().height ?? 0) > 300,
      ),
  },
};

describe('docs/security.md, policies for other cases', () => {
  let browser: Browser;
  let site: Site;
  let other: Site;
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
    other = await openSite();
    other.put('/api', (request, response) => {
      request.resume();
      response.writeHead(202, { 'access-control-allow-origin': '*', 'content-type': 'application/json' });
      response.end('{"ok":true}');
    });
    other.put('/locales/es.js', async (_request, response) => {
      response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' });
      response.end(await readFile(join(built, 'locales/es.js')));
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
    await other.close();
  });

  async function visit(policy: string, { page: pageOf }: Case) {
    site.put('/', {
      html: clinicPage(pageOf(other.origin)),
      headers: { 'content-security-policy': policy },
    });
    const seen = await openPage(browser);
    await seen.page.evaluateOnNewDocument(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      document.addEventListener('securitypolicyviolation', (event) => {
        violations.push(`${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await seen.page.goto(site.origin);
    const violations = () =>
      seen.page.evaluate(() => (window as unknown as { violations: string[] }).violations);
    return { ...seen, violations };
  }

  async function documented(heading: string) {
    const [example, ...more] = await examplesUnder(DOCUMENT, heading.replace('’', "'"));
    assert.ok(example && more.length === 0, heading);
    assert.equal(example.language, 'http');
    const [, policy = ''] = /^Content-Security-Policy: (.*)\n$/.exec(example.code) ?? [];
    return policy.replaceAll('nonce-…', `nonce-${NONCE}`);
  }

  for (const [heading, one] of Object.entries(CASES)) {
    it(`works, and is not violated: ${heading}`, async () => {
      const policy = await documented(heading);
      const { page, complaints, violations } = await visit(policy.replaceAll(ELSEWHERE, other.origin), one);
      await one.use(page);
      assert.deepEqual(await violations(), []);
      assert.deepEqual(complaints, []);
      await page.browserContext().close();
    });

    it(`is needed: ${heading}`, async () => {
      const policy = await documented(heading);
      const tighter = policy.replaceAll(ELSEWHERE, "'self'").replace(`'nonce-${NONCE}'`, "'none'");
      const { page } = await visit(tighter, one);
      if (heading.startsWith('Requests')) await one.use(page).catch(() => undefined);
      await page.waitForFunction(() => (window as unknown as { violations: string[] }).violations.length > 0);
      await page.browserContext().close();
    });
  }

  it('has a case for each policy', async () => {
    const text = await readFile(DOCUMENT, 'utf8');
    assert.equal(text.match(/^```http$/gm)?.length, Object.keys(CASES).length);
  });
});
