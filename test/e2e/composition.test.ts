/** Names written with an input method: Enter takes what the method offers, and must not send the form. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { lacks, launchBrowser, openPage, whenReady } from './support/browser.js';
import { PATIENT } from './support/patient.js';
import { clinicPage, openSite, type Site } from './support/site.js';

describe('with an input method', () => {
  let browser: Browser;
  let site: Site;
  let received = 0;
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
    site.put('/api', (request, response) => {
      received += 1;
      request.resume();
      response.writeHead(202, { 'content-type': 'application/json' }).end('{"ok":true}');
    });
  });
  beforeEach(() => {
    received = 0;
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** All that is needed is filled in, and the name has the focus: Enter would send. */
  async function ready(): Promise<Page> {
    site.put('/', {
      html: clinicPage({
        head: '<script src="/back-pain-widgets.js" data-endpoint="/api"></script>',
        body: '<appointment-form></appointment-form>',
      }),
    });
    const { page } = await openPage(browser);
    await page.goto(site.origin);
    await whenReady(page);
    await page.$eval(
      'appointment-form',
      async (form, phone) => {
        form.prefill({ phone });
        await form.updateComplete;
        form.renderRoot.querySelector<HTMLElement>('[name=consent]')?.click();
        form.renderRoot.querySelector<HTMLElement>('[name=name]')?.focus();
      },
      PATIENT.phone,
    );
    return page;
  }

  const isShown = (page: Page, part: string) =>
    page.$eval('appointment-form', (form, it) => form.renderRoot.querySelector(it) !== null, part);

  async function sentByEnter(page: Page): Promise<void> {
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () =>
        document.querySelector('appointment-form')?.renderRoot.querySelector('[part=confirmation]') != null,
    );
    assert.equal(received, 1);
  }

  it('takes the word by Enter, and sends by the next Enter', { skip: lacks('input methods') }, async () => {
    const page = await ready();
    const session = await page.createCDPSession();
    await session.send('Input.imeSetComposition', { text: 'やまだ', selectionStart: 3, selectionEnd: 3 });
    await page.keyboard.press('Enter');
    await session.send('Input.insertText', { text: '山田花子' });
    assert.equal(await isShown(page, '[part=error-summary]'), false);
    assert.equal(
      await page.$eval('appointment-form', (form) => form.renderRoot.querySelector('input')?.value),
      '山田花子',
    );
    await sentByEnter(page);
  });

  // The order in which each engine tells of that key.
  for (const [name, told] of [
    ['Chromium and Firefox', ['keydown', 'compositionend']],
    ['Safari', ['compositionend', 'keydown']],
  ] as const) {
    it(`passes over the key as ${name} tell of it`, async () => {
      const page = await ready();
      await page.$eval(
        'appointment-form',
        (form, order) => {
          const field = form.renderRoot.querySelector('input');
          if (!field) throw new Error('no field');
          field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
          field.value = '山田花子';
          field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing: true }));
          for (const type of order) {
            field.dispatchEvent(
              type === 'keydown'
                ? new KeyboardEvent(type, {
                    key: 'Enter',
                    keyCode: 229,
                    isComposing: order[0] === 'keydown',
                    bubbles: true,
                    composed: true,
                    cancelable: true,
                  })
                : new CompositionEvent(type, { bubbles: true, composed: true }),
            );
          }
        },
        told,
      );
      assert.equal(await isShown(page, '[aria-disabled=true]'), false);
      await sentByEnter(page);
    });
  }
});
