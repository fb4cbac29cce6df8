/** What a patient does stays between them and the clinic: one origin, no storage, nothing of theirs in any address. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { startDemo, type Demo } from './support/demo.js';
import { answerMildly, fillAppointment, PATIENT, sendAppointment } from './support/patient.js';

describe('privacy', () => {
  let browser: Browser;
  let demo: Demo;
  before(async () => {
    [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  it('leaves no trace outside the clinic’s endpoint after article, guide and form were used', async () => {
    const { page, requests, complaints } = await openPage(browser);
    await page.evaluateOnNewDocument(() => {
      const heard: string[] = [];
      Object.assign(window, { heard, dataLayer: heard });
      for (const type of [
        'guide-start',
        'guide-finish',
        'appointment-submit',
        'appointment-sent',
        'appointment-error',
      ])
        document.addEventListener(type, (event) => {
          heard.push(`${type} ${JSON.stringify((event as CustomEvent).detail ?? null)}`);
        });
    });
    await page.goto(`${demo.origin}/back-pain.html`);
    await whenReady(page);
    await answerMildly(page);
    await fillAppointment(page);
    await sendAppointment(page);

    // Firefox puts a font of its own into forms, as `data:`: such an address holds what it stands for, nobody is asked.
    for (const address of requests.filter((it) => !it.startsWith('data:')))
      assert.equal(new URL(address).origin, demo.origin, address);
    for (const value of Object.values(PATIENT)) {
      for (const address of [...requests, page.url()])
        assert.ok(!decodeURIComponent(address).includes(value), `${address} holds "${value}"`);
      for (const line of complaints) assert.ok(!line.includes(value), line);
      assert.ok(!demo.printed().includes(value), 'the receiver printed what a patient typed');
    }
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    assert.deepEqual(heard, [
      'guide-start null',
      'guide-finish null',
      'appointment-sent {"reason":"confirmed"}',
    ]);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      history: history.length,
    }));
    assert.deepEqual(kept, {
      local: 0,
      session: 0,
      cookies: '',
      databases: 0,
      caches: 0,
      history: kept.history,
    });
    assert.ok(kept.history <= 2, 'no history entries of ours');
  });
});
