/** Under a strict Content Security Policy and Trusted Types everything works, and nothing is reported. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  it('lets the patient keep a chosen time as a file for their calendar', async () => {
    const at = Math.floor(Date.now() / 3_600_000 + 72) * 3_600_000;
    const iso = (time: number) => new Date(time).toISOString();
    const slot = {
      resourceType: 'Slot',
      id: 'a1',
      status: 'free',
      start: iso(at),
      end: iso(at + 1_800_000),
    };
    const files = {
      '/free/$bulk-publish': {
        transactionTime: iso(Date.now()),
        output: [{ type: 'Slot', url: `${site.origin}/free/slots.ndjson` }],
      },
      '/free/slots.ndjson': slot,
    };
    for (const [path, content] of Object.entries(files)) {
      site.put(path, (_request, response) => void response.end(JSON.stringify(content)));
    }
    site.put('/booking', {
      html: clinicPage({
        head: '<script src="/back-pain-widgets.js" async data-endpoint="/api" data-slots-url="/free/$bulk-publish"></script>',
        body: '<appointment-form></appointment-form>',
      }),
      headers: { 'content-security-policy': POLICY },
    });
    const folder = await mkdtemp(join(tmpdir(), 'calendar-'));
    const { page, complaints } = await openPage(browser);
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      browserContextId: page.browserContext().id,
      downloadPath: folder,
      eventsEnabled: true,
    });
    const done = new Promise<void>((resolve) => {
      session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
    });
    await page.goto(`${site.origin}/booking`);
    // Who wants none of the times is asked for days; that can be changed again.
    for (const answer of ['none suits', 'a1']) {
      await page.locator(`appointment-form >>> input[name="slot"][value="${answer}"]`).click();
      if (answer === 'none suits') await fillAppointment(page);
    }
    await sendAppointment(page);
    await page.locator('appointment-form >>> [data-do="calendar"]').click();
    await done;
    const text = await readFile(join(folder, 'appointment.ics'), 'utf8');
    await rm(folder, { recursive: true });
    const compact = iso(at).slice(0, 19).replace(/[-:]/g, '');
    assert.match(text, new RegExp(`^DTSTART:${compact}Z\r$`, 'm'));
    assert.match(text, /^STATUS:TENTATIVE\r$/m);
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
