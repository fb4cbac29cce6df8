/** The elements in apps of real frameworks, bundled from the built package as their users would. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { serveApp } from './support/bundle-app.js';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { APPS } from './support/framework-apps.js';
import { pressButton } from './support/patient.js';
import { openSite, type Site } from './support/site.js';

describe('in an app of', () => {
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

  for (const app of APPS) {
    it(`${app.name}: attributes and properties reach the elements, events the app; state stays, removal cleans up`, async () => {
      await serveApp(site, app);
      const { page, complaints } = await openPage(browser);
      await page.goto(site.origin);
      await whenReady(page);
      assert.deepEqual(await headings(page), ['H2', 'H2', 'H2']);

      await press(page, '#prefill');
      await waitForField(page, 'Sam');
      await pressButton(page, 'symptom-guide', 'Start');
      const asked = await question(page);
      assert.ok(asked);

      await press(page, '#change');
      await page.waitForFunction(() =>
        document
          .querySelector('appointment-form')
          ?.shadowRoot?.querySelector('form')
          ?.textContent.includes('Clinic 3'),
      );
      assert.deepEqual(await headings(page), ['H3', 'H3', 'H2'], 'a changed attribute or property is drawn');
      assert.equal(await question(page), asked, 'the guide stays where it was');
      await waitForField(page, 'Sam');

      await finishGuide(page);
      await waitForText(page, '#finished', '1');
      await press(page, '#restart');
      await page.waitForFunction(() =>
        document.querySelector('symptom-guide')?.shadowRoot?.querySelector('[part=start]'),
      );

      await page.$eval('appointment-form', (form) =>
        form.shadowRoot?.querySelector<HTMLElement>('[name=consent]')?.click(),
      );
      await pressButton(page, 'appointment-form', 'Send request');
      await waitForText(page, '#delivered', 'Sam');
      await page.waitForFunction(() =>
        document.querySelector('appointment-form')?.shadowRoot?.querySelector('[part=confirmation]'),
      );

      assert.equal(await updatesWhenGuideFinishes(page, 'same-day'), 1);
      await press(page, '#toggle');
      await page.waitForFunction(() => !document.querySelector('symptom-guide, appointment-form'));
      assert.equal(await updatesWhenGuideFinishes(page, 'soon'), 0, 'a removed form hears nothing more');
      await press(page, '#toggle');
      await whenReady(page);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
});

/** The level of each element's own heading. */
function headings(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(() =>
    ['back-pain-article', 'symptom-guide', 'appointment-form'].map(
      (tag) =>
        document.querySelector(tag)?.shadowRoot?.querySelector('[data-main-heading] :is(h1, h2, h3, h4)')
          ?.tagName,
    ),
  );
}

function question(page: Page): Promise<string | null | undefined> {
  return page.$eval('symptom-guide', (guide) => guide.shadowRoot?.querySelector('#question')?.textContent);
}

function press(page: Page, selector: string): Promise<void> {
  return page.$eval(selector, (button) => (button as HTMLElement).click());
}

async function waitForText(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    (where, wanted) => document.querySelector(where)?.textContent === wanted,
    {},
    selector,
    text,
  );
}

async function waitForField(page: Page, value: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const field = document.querySelector('appointment-form')?.shadowRoot?.querySelector('[name=name]');
      return field instanceof HTMLInputElement && field.value === wanted;
    },
    {},
    value,
  );
}

/**
 * How often the form is drawn anew when the first guide of the page comes to a result: the same form as at the first call,
 * wherever it is by now.
 */
function updatesWhenGuideFinishes(page: Page, level: string): Promise<number> {
  return page.evaluate((result) => {
    const kept = window as Window & { watched?: HTMLElementTagNameMap['appointment-form'] | null };
    kept.watched ??= document.querySelector('appointment-form');
    let updates = 0;
    // An own member stands before the class's.
    if (kept.watched) kept.watched.requestUpdate = () => (updates += 1);
    const guide = document.createElement('symptom-guide');
    Object.defineProperty(guide, 'result', { value: { level: result } });
    document.body.prepend(guide);
    guide.dispatchEvent(new Event('guide-finish', { bubbles: true }));
    guide.remove();
    return updates;
  }, level);
}

/** Gives the mildest answer to everything. */
function finishGuide(page: Page): Promise<void> {
  return page.$eval('symptom-guide', async (guide) => {
    while (!guide.result) {
      [...guide.renderRoot.querySelectorAll<HTMLElement>('[part=answer]')].at(-1)?.click();
      await guide.updateComplete;
    }
  });
}
