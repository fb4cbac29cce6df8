/** Under a strict Content Security Policy and Trusted Types everything works, and nothing is reported. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { EVERY_ELEMENT, goThroughEverything, StubClinic } from './support/every-state.js';
import { find } from './support/patient.js';
import { builtScript, clinicPage, openSite, type Site } from './support/site.js';

/** The policy that docs/security.md tells people to copy. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'";
const scripts = (sources: string) => POLICY.replace("script-src 'self'", `script-src ${sources}`);
const NAMED = '; trusted-types lit-html';
const NONCE = 'c2VlbiBvbmNl';

const POLICIES: Record<string, string> = {
  'the documented policy': POLICY,
  'the documented policy with a list of Trusted Types policies': POLICY + NAMED,
  'a nonce': scripts(`'nonce-${NONCE}'`) + NAMED,
  'a nonce and strict-dynamic': scripts(`'nonce-${NONCE}' 'strict-dynamic'`) + NAMED,
};

interface Watched {
  violations: string[];
}

/** Runs in the page, from its start. */
function watchViolations(): void {
  const violations: string[] = [];
  Object.assign(window, { violations });
  document.addEventListener('securitypolicyviolation', (event) => {
    violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
}

describe('a strict policy', () => {
  let browser: Browser;
  let site: Site;
  let clinic: StubClinic;
  let integrity: string;
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
    clinic = new StubClinic(site);
    integrity = `sha384-${createHash('sha384')
      .update(await readFile(builtScript))
      .digest('base64')}`;
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  const tag = () =>
    `<script nonce="${NONCE}" src="/back-pain-widgets.js" integrity="${integrity}" crossorigin="anonymous" async></script>`;

  async function visit(policy: string, parts: { head: string; body: string }) {
    site.put('/', { html: clinicPage(parts), headers: { 'content-security-policy': policy } });
    const seen = await openPage(browser);
    await seen.page.evaluateOnNewDocument(watchViolations);
    await seen.page.goto(site.origin);
    const violations = () => seen.page.evaluate(() => (window as unknown as Watched).violations);
    return { ...seen, violations };
  }

  it('is the one in the documentation', async () => {
    const documented = await readFile('docs/security.md', 'utf8');
    assert.ok(documented.includes(`Content-Security-Policy: ${POLICY}\n`));
    assert.ok(documented.includes(NAMED.slice(2)));
  });

  it('is heard when it is violated', async () => {
    const { page } = await visit(POLICY, {
      head: '<script src="/violate.js"></script>',
      body: '<p style="color: red">Inline style</p>',
    });
    const refused = await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML('beforeend', '<i>a string as markup</i>');
        return false;
      } catch {
        return true;
      }
    });
    assert.ok(refused, 'Trusted Types are enforced');
    // The browser tells of a violation in a task of its own, a little after it.
    await page.waitForFunction(() => {
      const heard = (window as unknown as Watched).violations.join();
      return heard.includes('style-src') && heard.includes('require-trusted-types-for');
    });
  });

  for (const [name, policy] of Object.entries(POLICIES)) {
    it(`is not violated in any state of any element: ${name}`, async () => {
      clinic.accepts();
      const { page, complaints, violations } = await visit(policy, { head: tag(), body: EVERY_ELEMENT });
      await whenReady(page);
      await goThroughEverything(page, clinic);
      assert.deepEqual(await violations(), []);
      // A browser reports an answer of 422 or 503 by itself, and a form without an endpoint says so.
      const expected = /status.*(422|503)|^<appointment-form> endpoint: missing/;
      assert.deepEqual(
        complaints.filter((line) => !expected.test(line)),
        [],
      );
    });
  }

  it('is not violated by the script pasted twice', async () => {
    const { page, complaints, violations } = await visit(POLICY + NAMED, {
      head: tag() + tag().replace('async', 'defer'),
      body: '<symptom-guide></symptom-guide>',
    });
    await whenReady(page);
    assert.deepEqual(await violations(), []);
    assert.deepEqual(complaints, []);
  });

  const OTHER_LIT = '<script src="/other-lit.js"></script>';
  const FALLBACK =
    '<appointment-form endpoint="/api"><a href="tel:+442079460018">Call us</a></appointment-form>';

  it('leaves room for a lit of the page’s own where it allows duplicates', async () => {
    site.put('/other-lit.js', otherLit);
    const { page, complaints, violations } = await visit(`${POLICY}${NAMED} 'allow-duplicates'`, {
      head: OTHER_LIT + tag(),
      body: FALLBACK,
    });
    await whenReady(page);
    assert.deepEqual(await violations(), []);
    assert.deepEqual(complaints, []);
  });

  it('leaves the fallback on the page where it allows no second lit', async () => {
    site.put('/other-lit.js', otherLit);
    const { page, complaints } = await visit(POLICY + NAMED, { head: OTHER_LIT + tag(), body: FALLBACK });
    const link = await find(page, 'appointment-form > a');
    assert.equal(await link.evaluate((it) => it.textContent), 'Call us');
    assert.match(complaints.join(), /lit-html/, 'the console names the policy');
  });
});

const otherLit = {
  html: "trustedTypes.createPolicy('lit-html', { createHTML: (markup) => markup });",
  headers: { 'content-type': 'text/javascript' },
};

describe('a page in an old encoding', () => {
  it('shows every letter right, without a charset of the script’s', async () => {
    const browser = await launchBrowser();
    const site = await openSite();
    try {
      site.put('/', {
        html: '<!doctype html><html lang="en-GB"><script src="/plain.js"></script><back-pain-article></back-pain-article>',
        headers: { 'content-type': 'text/html; charset=windows-1252' },
      });
      site.put('/plain.js', async (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(await readFile(builtScript));
      });
      const { page } = await openPage(browser);
      await page.goto(site.origin);
      await whenReady(page);
      const text = await page.$eval('back-pain-article', (article) => article.shadowRoot?.textContent ?? '');
      assert.match(text, /Belavý/);
      assert.doesNotMatch(text, /Ã|â€/);
    } finally {
      await browser.close();
      await site.close();
    }
  });
});

describe('drawings in the built script', () => {
  it('keep each arrowhead beside its arrow, not inside it', async () => {
    const browser = await launchBrowser();
    const site = await openSite();
    try {
      site.put('/', {
        html: clinicPage({
          head: '<script src="/back-pain-widgets.js"></script>',
          body: '<back-pain-article></back-pain-article>',
        }),
      });
      const { page } = await openPage(browser);
      await page.goto(site.origin);
      await whenReady(page);
      const nested = await page.$eval(
        'back-pain-article',
        (article) => article.shadowRoot?.querySelectorAll('path path, path g, circle *, line *').length,
      );
      assert.equal(nested, 0);
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
