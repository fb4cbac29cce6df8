/**
 * The HTML and the scripts that the documents tell people to paste, as they stand: each on a page of its own, where only
 * what the document leaves open is filled in (an address, a nonce, a hash).
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { asTheyStand, named, type CodeBlock } from '../docs-site/support/documents.js';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { bundleModule, inFolder, putScript } from './support/bundle-app.js';
import { StubClinic } from './support/every-state.js';
import { built, builtScript, clinicPage, openSite, type Site } from './support/site.js';

const ELEMENTS =
  '<back-pain-article></back-pain-article><symptom-guide></symptom-guide><appointment-form></appointment-form>';
const SCRIPT = '<script src="/back-pain-widgets.js" async></script>';
const NONCE = 'c2VlbiBvbmNl';
/** What a form says to its author where an example is not about it. */
const NOT_SHOWN: Readonly<Record<string, RegExp>> = {
  endpoint: /^<appointment-form> endpoint: missing/,
  phone: /^<appointment-form> phone: missing/,
};

/** Addresses under which documents put the script. */
const OTHER_PLACES = [
  '/back-pain-widgets/back-pain-widgets.js',
  '/back-pain-widgets/back-pain-widgets-1.2.0.js',
  '/wp-content/back-pain-widgets.js',
];

/** What a reader fills in. */
function filledIn(code: string, origin: string): string {
  const hash = (path: string) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(join(built, path.replace('-1.2.0', '').replace('back-pain-widgets/', ''))))
      .digest('base64')}`;
  return code
    .replace(
      /(https:\/\/YOUR-SITE\/([\w./-]+\.js)"(?:\s*:\s*"|\s*integrity="))sha384-…/g,
      (_all, before: string, path: string) => before + hash(path),
    )
    .replaceAll('nonce="…"', `nonce="${NONCE}"`)
    .replaceAll('https://YOUR-SITE', origin)
    .replaceAll('YOUR-ID', 'abcdwxyz');
}

describe('the examples of the documents', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
    new StubClinic(site);
    for (const place of OTHER_PLACES) putScript(site, place, readFileSync(builtScript, 'utf8'));
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('are there', () => assert.ok(asTheyStand.length >= 12, `${asTheyStand.length} blocks`));

  for (const block of asTheyStand)
    it(`work as they stand: ${named(block)}`, async () => {
      const code = filledIn(block.code, site.origin);
      site.put('/', block.language === 'js' ? await pageOfModule(site, code) : pageOfHtml(code));
      const { page, complaints, requests } = await openPage(browser);
      await page.goto(site.origin);
      await (code.includes('<iframe') ? frameIsFitted(page) : whenReady(page));
      await optionsArrived(page, block);
      const expected = Object.entries(NOT_SHOWN).filter(([option]) => !block.code.includes(option));
      assert.deepEqual(
        complaints.filter((line) => !expected.some(([, words]) => words.test(line))),
        [],
      );
      assert.deepEqual(
        requests.filter((address) => !address.startsWith(site.origin) && !address.startsWith('data:')),
        [],
      );
      await page.browserContext().close();
    });
});

function pageOfHtml(code: string) {
  const isWhole = /<(back-pain-article|symptom-guide|appointment-form|iframe)/.test(code);
  const hasScript = code.includes('<script') && /src="[^"]*back-pain-widgets/.test(code);
  return {
    html: clinicPage({
      // After the code: options that are left for the script are to be there before it, and it may come at any moment.
      body: code + (hasScript ? '' : SCRIPT) + (isWhole ? '' : ELEMENTS),
      // Words of a language are asked for where the example is about them.
      ...(code.includes('locales/es.js') && { language: 'es-ES' }),
    }),
    ...(code.includes(NONCE) && {
      headers: { 'content-security-policy': `script-src 'nonce-${NONCE}'` },
    }),
  };
}

/** What is imported from the package is bundled, as its users do. */
async function pageOfModule(site: Site, code: string) {
  const registers = "import 'back-pain-widgets/define';\n";
  putScript(
    site,
    '/app.js',
    await inFolder({ 'start.js': registers + code }, (folder) => bundleModule(folder, 'start.js')),
  );
  return { html: clinicPage({ head: '<script type="module" src="/app.js"></script>', body: ELEMENTS }) };
}

/** The second script has given the frame the height of the element in it. */
async function frameIsFitted(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('iframe')?.contentDocument?.querySelector('symptom-guide')?.shadowRoot,
  );
}

/** A form whose example names an address offers to send. */
async function optionsArrived(page: Page, { code }: CodeBlock): Promise<void> {
  if (!code.includes('endpoint')) return;
  const offers = await page.$$eval('appointment-form', (forms) =>
    forms.map((form) => form.shadowRoot?.querySelector('button.send') !== null),
  );
  assert.deepEqual([...new Set(offers)], [true]);
}
