/** Under a strict Content Security Policy and Trusted Types everything works, and nothing is reported. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { answerMildly, fillAppointment, sendAppointment } from './support/patient.js';
import { builtScript, clinicPage, openSite, type Site } from './support/site.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'";

describe('a strict policy', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
    site.put('/api', (_request, response) => {
      response.writeHead(202, { 'content-type': 'application/json' }).end('{"ok":true,"duplicate":false}');
    });
    site.put('/favicon.ico', (_request, response) => void response.writeHead(204).end());
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('is not violated by any element from start to confirmation', async () => {
    site.put('/', {
      html: clinicPage({
        head: '<script src="/back-pain-widgets.js" async data-endpoint="/api" data-phone="+44 20 7946 0018"></script>',
        body: '<back-pain-article></back-pain-article><symptom-guide></symptom-guide><appointment-form></appointment-form>',
      }),
      headers: { 'content-security-policy': POLICY },
    });
    const { page, complaints } = await openPage(browser);
    await page.evaluateOnNewDocument(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      document.addEventListener('securitypolicyviolation', (event) => {
        violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    await page.goto(site.origin);
    await whenReady(page);
    await answerMildly(page);
    await fillAppointment(page);
    await sendAppointment(page);
    const violations = await page.evaluate(() => (window as unknown as { violations: string[] }).violations);
    assert.deepEqual(violations, []);
    assert.deepEqual(complaints, []);
  });
});

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
