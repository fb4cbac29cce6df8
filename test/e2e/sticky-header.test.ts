/** A header of the page that stays at the top must not lie over what takes the focus. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { PATIENT, pressButton } from './support/patient.js';
import { clinicPage, openSite, type Site } from './support/site.js';

const DELIVERY = `addEventListener('DOMContentLoaded', () => {
  document.querySelector('appointment-form').addEventListener('appointment-submit', (event) => event.respondWith({ ok: true }));
});`;
const HEIGHT = 90;
/** Frames without a move, after which a scroll is over. */
const STILL_FRAMES = 20;

describe('under a header that stays', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [position, padding] of [
    ['sticky', 'auto'],
    ['fixed', 'auto'],
    // A page that knows of its header keeps the room itself: it is not to be kept twice.
    ['fixed', `${HEIGHT + 6}px`],
  ] as const) {
    it(`errors and the confirmation come into view whole: ${position}, scroll-padding ${padding}`, async () => {
      site.put('/', {
        html: clinicPage({
          head: `<style>header { position: ${position}; top: 0; left: 0; right: 0; height: ${HEIGHT}px; z-index: 9; background: #fff }
            html { scroll-behavior: auto; scroll-padding-top: ${padding} }</style><script>${DELIVERY}</script>
            <script src="/back-pain-widgets.js" data-phone="+44 20 7946 0018" data-endpoint="/api"></script>`,
          body: '<header>Clinic</header><p style="height: 1500px">Text</p><appointment-form></appointment-form><p style="height: 1500px">Text</p>',
        }),
      });
      const { page } = await openPage(browser, { width: 320, height: 700 });
      await page.goto(site.origin);
      await whenReady(page);
      await pressButton(page, 'appointment-form', 'Send request');
      await below(page, '[part=error-summary]');
      // Pressed by script: what counts here is where the page scrolls by itself.
      await page.$eval(
        'appointment-form',
        async (form, values) => {
          form.prefill(values);
          await form.updateComplete;
          form.renderRoot.querySelector<HTMLElement>('[name=consent]')?.click();
          form.renderRoot.querySelector<HTMLElement>('.button[aria-disabled]')?.click();
        },
        { name: PATIENT.name, phone: PATIENT.phone },
      );
      await below(page, '[part=confirmation]');
      await page.close();
    });
  }
});

/** Its top comes to stand below the header, and not far below. */
async function below(page: Page, part: string): Promise<void> {
  const rested = await page.waitForFunction(
    (selector, stillFrames) => {
      const root = document.querySelector('appointment-form')?.shadowRoot;
      const panel = root?.querySelector(selector);
      // It has the focus, so the scroll has begun.
      if (!panel?.contains(root?.activeElement ?? null)) return false;
      return new Promise<{ top: number }>((done) => {
        let [top, still] = [NaN, 0];
        const look = (): void => {
          const now = panel.getBoundingClientRect().top;
          still = now === top ? still + 1 : 0;
          top = now;
          if (still >= stillFrames) done({ top });
          else requestAnimationFrame(look);
        };
        look();
      });
    },
    {},
    part,
    STILL_FRAMES,
  );
  const { top } = (await rested.jsonValue()) as { top: number };
  assert.ok(top >= HEIGHT && top < HEIGHT + 40, `${part} at ${top} px`);
}
