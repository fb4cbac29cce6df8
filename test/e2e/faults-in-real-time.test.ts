/** The same troubles as in faults.test.ts with nothing replaced: real keys, the browser's own clock, real waiting. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { engine, lacks, launchBrowser, openPage, whenReady } from './support/browser.js';
import type { Fault } from './support/fault-schedules.js';
import { openFaultyServer, REAL_TIME, type Counter, type FaultyServer } from './support/faulty-server.js';
import { fillAppointment, find, hear, PATIENT, pressButton } from './support/patient.js';
import { clinicPage, openSite, type Site } from './support/site.js';

/** Elsewhere a page that is not in front is slow. */
const concurrency = engine === 'chromium';

describe('a form, its server in trouble, in real time', { concurrency }, () => {
  let browser: Browser;
  let site: Site;
  let server: FaultyServer;
  let forms = 0;

  before(async () => {
    [browser, site, server] = await Promise.all([launchBrowser(), openSite(), openFaultyServer()]);
  });
  after(async () => {
    await browser.close();
    await Promise.all([site.close(), server.goAway()]);
  });

  async function fill(faults: Fault[], at = server): Promise<{ page: Page; counter: Counter }> {
    forms += 1;
    const form = forms;
    const counter = at.counter(form, faults, REAL_TIME);
    const endpoint = `http://form-${form}.localhost:${at.port}/${form}`;
    site.put(`/${form}`, {
      html: clinicPage({
        head: '<script src="/back-pain-widgets.js" async data-phone="+44 20 7946 0018" data-ok="ok=true"></script>',
        body: `<appointment-form endpoint="${endpoint}"></appointment-form>`,
      }),
    });
    const { page } = await openPage(browser);
    await page.goto(`${site.origin}/${form}`);
    await whenReady(page);
    await fillAppointment(page);
    return { page, counter };
  }

  /** Confirmed, stored once and as typed, under the reference that is shown. */
  async function isConfirmed(page: Page, { stored }: Counter): Promise<void> {
    const shown = await find(page, 'appointment-form >>> [part=reference] .code');
    assert.equal(stored.size, 1);
    for (const [id, { name, phone, email, message }] of stored) {
      assert.equal(await shown.evaluate((code) => code.textContent), id.slice(0, 8));
      assert.deepEqual({ name, phone, email, message }, PATIENT);
    }
  }

  async function holdsEverything(page: Page): Promise<void> {
    for (const [name, text] of Object.entries(PATIENT)) {
      const field = await page.$(`appointment-form >>> [name="${name}"]`);
      assert.equal(await field?.evaluate((it) => (it as HTMLInputElement).value), text);
    }
    const copy = await page.$eval('appointment-form >>> [part=copy]', (it) => it.textContent);
    for (const text of Object.values(PATIENT)) assert.ok(copy.includes(text), text);
  }

  it('is confirmed at the fourth try, after an answer lost, half an answer and an overloaded server', async () => {
    const { page, counter } = await fill([
      { does: 'store, then drop' },
      { does: 'answer half' },
      { does: 'error', status: 503, stored: false, retryAfter: null },
    ]);
    await pressButton(page, 'appointment-form', 'Send request');
    await isConfirmed(page, counter);
    assert.ok(counter.tries >= 4, `${counter.tries} tries`);
  });

  it('waits as long as the server asks', async () => {
    const { page, counter } = await fill([{ does: 'error', status: 429, stored: false, retryAfter: '4' }]);
    // Listened for from before the press: the form says so no longer than it waits.
    await Promise.all([
      hear(page, 'appointment-form', 'No answer yet'),
      pressButton(page, 'appointment-form', 'Send request'),
    ]);
    await isConfirmed(page, counter);
    const waited = Date.now() - (counter.asked[0]?.at ?? 0);
    assert.ok(waited >= 4_000, `${waited} ms`);
  });

  it('gives a silent try up after 20 s; stored late and sent again, it is stored once', async () => {
    const { page, counter } = await fill([
      { does: 'store too late', ms: 0 },
      { does: 'take long', ms: 0 },
    ]);
    // Stored when the second try is there, in place of after a time: a slow browser might not have given up by then.
    const due: (() => void)[] = [];
    const after = (_ms: number, store: () => void): void => {
      due.push(store);
      if (counter.tries > 1) for (const storeLate of due) storeLate();
    };
    counter.clock = { ...REAL_TIME, after };
    const sent = Date.now();
    await pressButton(page, 'appointment-form', 'Send request');
    await isConfirmed(page, counter);
    assert.equal(counter.tries, 2);
    const waited = Date.now() - sent;
    assert.ok(waited >= 20_000, `${waited} ms`);
  });

  it('keeps everything when all tries fail, and sends the same request again', async () => {
    const { page, counter } = await fill([
      { does: 'drop' },
      { does: 'error', status: 500, stored: true, retryAfter: null },
      { does: 'garble' },
      { does: 'error', status: 502, stored: false, retryAfter: null },
    ]);
    await pressButton(page, 'appointment-form', 'Send request');
    await find(page, 'appointment-form >>> [part=failure]');
    await holdsEverything(page);
    await pressButton(page, 'appointment-form', 'Try again');
    await isConfirmed(page, counter);
  });

  it('sends by itself once the connection is back', { skip: lacks('offline') }, async () => {
    const { page, counter } = await fill([]);
    await page.setOfflineMode(true);
    await pressButton(page, 'appointment-form', 'Send request');
    await hear(page, 'appointment-form', 'You are offline');
    assert.equal(counter.tries, 0);
    await page.setOfflineMode(false);
    await isConfirmed(page, counter);
    assert.equal(counter.tries, 1);
  });

  it('sends by itself once a server that refused connections is back', async () => {
    const restarted = await openFaultyServer();
    const { page, counter } = await fill([], restarted);
    await restarted.goAway();
    await pressButton(page, 'appointment-form', 'Send request');
    await hear(page, 'appointment-form', 'No answer yet');
    await restarted.comeBack();
    await isConfirmed(page, counter);
    await restarted.goAway();
  });
});
