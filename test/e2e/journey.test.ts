/** A patient's way through the demo clinic, on the screens they have, with the real receiver behind it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { lacks, launchBrowser, openPage, whenReady } from './support/browser.js';
import { startDemo, type Demo } from './support/demo.js';
import {
  answerMildly,
  fillAppointment,
  find,
  PATIENT,
  pressButton,
  sendAppointment,
} from './support/patient.js';

describe('a patient at the demo clinic', () => {
  let browser: Browser;
  let demo: Demo;
  before(async () => {
    [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  for (const width of [320, 1280]) {
    it(`goes from the guide to the form, sends, and the inbox shows the request (${width} px)`, async () => {
      const { page, complaints } = await openPage(browser, { width, height: 800 });
      await page.goto(`${demo.origin}/back-pain.html`);
      await whenReady(page);

      const asked = await answerMildly(page);
      assert.ok(asked >= 8 && asked <= 10, `${asked} questions asked`);
      await pressButton(page, 'symptom-guide', 'Request an appointment');
      const focused = await page.evaluate(() => {
        const host = document.activeElement;
        return `${host?.localName ?? ''} ${host?.shadowRoot?.activeElement?.localName ?? ''}`;
      });
      assert.match(focused, /^appointment-form h\d$/, 'focus is on the form’s heading');

      await fillAppointment(page);
      const reference = await sendAppointment(page);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(sideways, 0, 'nothing to scroll sideways');
      assert.deepEqual(complaints, []);

      const inbox = await openPage(browser);
      await inbox.page.goto(demo.inboxLink);
      await inbox.page.waitForFunction((code) => document.body.innerText.includes(code), {}, reference);
      const text = await inbox.page.evaluate(() => document.body.innerText);
      for (const value of Object.values(PATIENT))
        assert.ok(text.includes(value), `the inbox shows "${value}"`);
    });
  }

  it('fills and sends the form by keyboard alone', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${demo.origin}/back-pain.html`);
    await whenReady(page);
    await page.evaluate(() => document.querySelector('appointment-form')?.focusHeading());
    const stop = () =>
      page.evaluate(() => {
        const field = document.activeElement?.shadowRoot?.activeElement as
          HTMLInputElement | null | undefined;
        return field
          ? `${field.name || field.localName}${field.type === 'radio' ? `=${field.value}` : ''}`
          : '';
      });
    const typed: Record<string, string> = { name: PATIENT.name, email: PATIENT.email };
    const stops: string[] = [];
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      const here = await stop();
      stops.push(here);
      if (typed[here]) await page.keyboard.type(typed[here]);
      if (here.startsWith('patient') || here === 'consent') await page.keyboard.press(' ');
      if (here === 'consent') break;
    }
    assert.ok(stops.includes('consent'), `Tab reached: ${stops.join(' → ')}`);
    await page.keyboard.press('Tab');
    while ((await stop()) !== 'button') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await find(page, 'appointment-form >>> [part~=reference]');
    assert.match(await stop(), /^h\d$/, 'focus is on the confirmation’s heading');
  });

  it(
    'reads the page with scripts switched off: the clinic’s phone is there',
    { skip: lacks('scripts off') },
    async () => {
      const { page } = await openPage(browser);
      await page.setJavaScriptEnabled(false);
      await page.goto(`${demo.origin}/back-pain.html`);
      const links = await page.$$eval('appointment-form a[href^="tel:"]', (found) => found.length);
      assert.ok(links > 0);
    },
  );

  it(
    'prints everything: nothing is clipped, no buttons are left',
    { skip: lacks('print media') },
    async () => {
      const { page } = await openPage(browser);
      await page.goto(`${demo.origin}/back-pain.html`);
      await whenReady(page);
      await page.emulateMediaType('print');
      const printed = await page.$eval('back-pain-article', (article) => {
        const shown = (element: Element) => element.getClientRects().length > 0;
        const inside = [...(article.shadowRoot?.querySelectorAll('*') ?? [])];
        return {
          buttons: inside.filter((element) => element.localName === 'button' && shown(element)).length,
          clipped: inside.filter(
            (element) =>
              shown(element) &&
              getComputedStyle(element).overflow === 'hidden' &&
              element.scrollHeight > element.clientHeight + 1,
          ).length,
          unseen: inside
            .filter(
              // A row's small picture and its words in short give way to the large picture and the full sentences.
              (element) =>
                element.closest('.fold-content') &&
                !element.closest('.no-print, .thumb, .player-bar, .ring, .dose, .exercise-bias') &&
                !shown(element),
            )
            .map((element) => element.outerHTML.slice(0, 90)),
          drawings: inside.filter((element) => element.localName === 'svg' && shown(element)).length,
        };
      });
      assert.equal(printed.buttons, 0);
      assert.equal(printed.clipped, 0);
      assert.deepEqual(printed.unseen, [], 'what is folded is printed');
      assert.ok(printed.drawings >= 10, `${printed.drawings} drawings`);
      const pdf = await page.pdf({ format: 'A4' });
      assert.ok(pdf.length > 50_000);
    },
  );
});
