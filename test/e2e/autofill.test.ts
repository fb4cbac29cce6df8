/**
 * Fields that a browser or a password manager fills. No driver can make the real ones do it; each way below sets what
 * they set and dispatches what they dispatch, in every engine, before and after a first press of 'Send request'.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { find, PATIENT, sendAppointment, pressButton } from './support/patient.js';
import { clinicPage, openSite, type Site } from './support/site.js';

type Signal = 'focus' | 'keydown' | 'keypress' | 'input' | 'keyup' | 'change' | 'blur';

interface Way {
  signals: readonly Signal[];
  /** Puts a button of its own beside the field, and marks the field. */
  leavesMarks?: boolean;
}

const WAYS: Readonly<Record<string, Way>> = {
  'a browser with keys and a change': { signals: ['keydown', 'input', 'keyup', 'change', 'blur'] },
  'a browser with input and change': { signals: ['input', 'change'] },
  'a manager that plays a person': {
    signals: ['focus', 'keydown', 'keypress', 'input', 'keyup', 'change', 'blur'],
    leavesMarks: true,
  },
  'a manager with a change alone': { signals: ['change'], leavesMarks: true },
  'a script that says nothing': { signals: [] },
};

const FILLED = { name: PATIENT.name, tel: PATIENT.phone, email: PATIENT.email };

/** Found as a manager finds them: by `autocomplete`, through open shadow roots. */
async function fill(page: Page, way: Way): Promise<void> {
  await page.evaluate(
    ({ signals, leavesMarks }, filled) => {
      const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      const fields = roots.flatMap((root) => [...root.querySelectorAll<HTMLInputElement>('[autocomplete]')]);
      for (const [kind, value] of Object.entries(filled)) {
        const field = fields.find((it) => it.autocomplete === kind);
        if (!field) throw new Error(`no field for ${kind}`);
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, value);
        for (const signal of signals) {
          const init = { bubbles: true, composed: true };
          if (signal === 'focus' || signal === 'blur') field[signal]();
          else if (signal.startsWith('key'))
            field.dispatchEvent(new KeyboardEvent(signal, { ...init, key: 'Unidentified' }));
          else field.dispatchEvent(new Event(signal, { ...init, composed: signal === 'input' }));
        }
        if (leavesMarks) {
          field.setAttribute('data-filled-by', 'manager');
          field.style.backgroundImage = 'none';
          field.after(Object.assign(document.createElement('button'), { type: 'button', ariaLabel: 'Fill' }));
        }
      }
    },
    way,
    FILLED,
  );
}

describe('what was filled in by', () => {
  let browser: Browser;
  let site: Site;
  let received = '';
  before(async () => {
    [browser, site] = await Promise.all([launchBrowser(), openSite()]);
    site.put('/api', (request, response) => {
      received = '';
      request.on('data', (chunk: Buffer) => (received += chunk.toString()));
      request.on('end', () =>
        response.writeHead(202, { 'content-type': 'application/json' }).end('{"ok":true}'),
      );
    });
    site.put('/', {
      html: clinicPage({
        head: '<script src="/back-pain-widgets.js" data-endpoint="/api" data-phone="+1 555 010 0199"></script>',
        body: '<appointment-form format="json"></appointment-form>',
      }),
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function open(): Promise<Page> {
    const { page } = await openPage(browser);
    await page.goto(site.origin);
    await whenReady(page);
    return page;
  }

  async function consentAndSend(page: Page): Promise<void> {
    const consent = await find(page, 'appointment-form >>> [name=consent]');
    await consent.evaluate((it) => (it as HTMLElement).click());
    await sendAppointment(page);
    const { name, phone, email } = JSON.parse(received) as Record<string, unknown>;
    assert.deepEqual({ name, tel: phone, email }, FILLED);
  }

  for (const [name, way] of Object.entries(WAYS)) {
    it(`${name} is sent`, async () => {
      const page = await open();
      await fill(page, way);
      await consentAndSend(page);
      await page.browserContext().close();
    });

    it(`${name} is sent where it came after the form asked for it`, async () => {
      const page = await open();
      await pressButton(page, 'appointment-form', 'Send request');
      await find(page, 'appointment-form >>> [part=error-summary] :focus');
      await fill(page, way);
      await consentAndSend(page);
      await page.browserContext().close();
    });
  }
});
