/** A chosen time really lands on the patient's device as a file for their calendar, under a strict policy too. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { PATIENCE_MS } from '../browsers/patience.mjs';
import { launchBrowser, openPage } from './support/browser.js';
import { fillAppointment, find, sendAppointment, tick } from './support/patient.js';
import { clinicPage, openSite, type Site } from './support/site.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'";

/** The file's text, as soon as all of it is there: no engine but Chromium tells when. */
async function saved(path: string): Promise<string> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const text = await readFile(path, 'utf8').catch(() => '');
    if (text.endsWith('END:VCALENDAR\r\n')) return text;
    assert.ok(Date.now() < deadline, `${path}: ${text || 'not there'}`);
    await later(20);
  }
}

describe('a chosen time', () => {
  let browser: Browser;
  let site: Site;
  let downloads: string;
  before(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'calendar-'));
    browser = await launchBrowser({ downloads });
    site = await openSite();
    site.put('/api', (_request, response) => {
      response.writeHead(202, { 'content-type': 'application/json' }).end('{"ok":true,"duplicate":false}');
    });
    site.put('/favicon.ico', (_request, response) => void response.writeHead(204).end());
  });
  after(async () => {
    await browser.close();
    await site.close();
    await rm(downloads, { recursive: true });
  });

  it('can be kept as a file for the calendar', async () => {
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
    const { page, complaints } = await openPage(browser, undefined, { downloads });
    await page.goto(`${site.origin}/booking`);
    // Who wants none of the times is asked for days; that can be changed again.
    for (const answer of ['none suits', 'a1']) {
      await tick(page, 'slot', answer);
      if (answer === 'none suits') await fillAppointment(page);
    }
    await sendAppointment(page);
    const button = await find(page, 'appointment-form >>> [data-do="calendar"]');
    await button.click();
    const text = await saved(join(downloads, 'appointment.ics'));
    const compact = iso(at).slice(0, 19).replace(/[-:]/g, '');
    assert.match(text, new RegExp(`^DTSTART:${compact}Z\r$`, 'm'));
    assert.match(text, /^STATUS:TENTATIVE\r$/m);
    assert.deepEqual(complaints, []);
  });
});
