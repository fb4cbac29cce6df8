/** The form in a dialog that keeps Tab to itself, by the real scripts that clinics use. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { clinicPage, openSite, type Site } from './support/site.js';

const FORM = '<appointment-form endpoint="/api"></appointment-form>';
/** Far more than the form has places for Tab. */
const MOST_PRESSES = 80;

interface Kind {
  scripts: readonly string[];
  style?: string;
  body: string;
  /** Run by the button of the page. */
  open: string;
  /** Its own script leads from the last place to the first; the browser's own dialogs may lead to the browser's bars. */
  wraps?: true;
}

const KINDS: Record<string, Kind> = {
  'a <dialog>': {
    scripts: [],
    body: `<dialog id="box"><button id="close">Close</button>${FORM}</dialog>`,
    open: `document.getElementById('box').showModal()`,
  },
  Bootstrap: {
    scripts: ['bootstrap/dist/js/bootstrap.bundle.js'],
    style: '.modal { display: none } .modal.show { display: block }',
    body: `<div class="modal" id="box" tabindex="-1"><div class="modal-dialog"><button id="close" data-bs-dismiss="modal">Close</button>${FORM}</div></div>`,
    open: `new bootstrap.Modal('#box').show()`,
  },
  Micromodal: {
    scripts: ['micromodal/dist/micromodal.js'],
    style: '#box { display: none } #box.is-open { display: block }',
    body: `<div id="box" aria-hidden="true"><div tabindex="-1" data-micromodal-close><div role="dialog" aria-modal="true" aria-label="Book"><button id="close" data-micromodal-close>Close</button>${FORM}</div></div></div>`,
    open: `MicroModal.show('box')`,
    wraps: true,
  },
  'focus-trap': {
    scripts: ['tabbable/dist/index.umd.js', 'focus-trap/dist/focus-trap.umd.js'],
    body: `<div id="box" role="dialog" aria-modal="true" aria-label="Book"><button id="close">Close</button>${FORM}</div>`,
    open: `(window.focusTrap.createFocusTrap('#box')).activate()`,
    wraps: true,
  },
  'jQuery UI': {
    scripts: ['jquery/dist/jquery.js', 'jquery-ui/dist/jquery-ui.js'],
    body: `<div id="box" title="Book"><button id="close">Close</button>${FORM}</div>`,
    open: `jQuery('#box').dialog({ modal: true, width: 600 })`,
    wraps: true,
  },
};

describe('in a dialog that keeps Tab to itself', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
    site.put('/api', (request, response) => {
      request.resume();
      response.writeHead(202, { 'content-type': 'application/json' }).end('{"ok":true}');
    });
    for (const script of Object.values(KINDS).flatMap(({ scripts }) => scripts)) {
      const text = await readFile(`node_modules/${script}`, 'utf8');
      site.put(`/${script}`, (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(text);
      });
    }
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [name, { scripts, style = '', body, open, wraps }] of Object.entries(KINDS)) {
    it(`${name}: Tab enters the form, goes through it and stays in the dialog`, async () => {
      site.put('/', {
        html: clinicPage({
          head: `<style>${style}</style>${scripts.map((src) => `<script src="/${src}"></script>`).join('')}
            <script src="/back-pain-widgets.js"></script>`,
          body: `<button id="open" onclick="${open.replaceAll('"', '&quot;')}">Book</button><a id="behind" href="#x">Behind</a>${body}`,
        }),
      });
      const { page } = await openPage(browser);
      await page.goto(site.origin);
      await whenReady(page);
      await page.click('#open');
      await page.waitForSelector('#close', { visible: true });
      await dialogTakesFocus(page);
      await page.$eval('#close', (close) => (close as HTMLElement).focus());

      const met = new Set<string>();
      let laps = 0;
      for (let press = 0; press < MOST_PRESSES && laps < 1; press += 1) {
        await page.keyboard.press('Tab');
        await dueTimersHaveRun(page);
        const place = await focusedPlace(page);
        met.add(place);
        if (place === 'close') laps += 1;
      }
      for (const field of ['name', 'phone', 'email', 'message', 'consent', 'Send request'])
        assert.ok(met.has(field), `${field} is reached: ${[...met].join(', ')}`);
      if (wraps) assert.equal(laps, 1, `back at the first place: ${[...met].join(', ')}`);
      for (const outside of ['open', 'behind']) assert.ok(!met.has(outside), outside);
      await page.close();
    });
  }
});

/**
 * Some scripts move the focus into their dialog a little after it is shown. What comes before that would be taken back
 * by it.
 */
async function dialogTakesFocus(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getElementById('box')?.contains(document.activeElement));
}

/** A dialog's script may lead from the last place to the first in a timer without a delay: a later one runs after it. */
async function dueTimersHaveRun(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
}

/** The name of the field or the words of the button that has the focus, or the id of what has it on the page. */
function focusedPlace(page: Page): Promise<string> {
  return page.evaluate(() => {
    const onPage = document.activeElement;
    const inside = onPage?.shadowRoot?.activeElement;
    const field = inside?.getAttribute('name') ?? inside?.textContent.trim();
    return field ?? onPage?.id ?? '';
  });
}
