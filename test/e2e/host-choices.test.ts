/** What a page may choose of the elements' look: the documented properties, and whether they are to be seen at all. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { FRAMEWORKS } from './support/host-styles.js';
import { pressButton } from './support/patient.js';
import { built, clinicPage, openSite, type Site } from './support/site.js';

interface Manifest {
  modules: { declarations: { cssProperties?: { name: string }[] }[] }[];
}

/** Property → what the page sets, and where inside which computed style must then say what. */
const PROPERTIES: Record<
  string,
  [value: string, element: string, selector: string, property: string, expected: string]
> = {
  '--bp-font-family': ['Courier', 'symptom-guide', 'button', 'font-family', 'Courier'],
  '--bp-font-size': ['21px', 'back-pain-article', 'p:not([class])', 'font-size', '21px'],
  '--bp-line-height': ['2', 'back-pain-article', 'p:not([class])', 'line-height', '42px'],
  '--bp-color-text': ['#000001', 'back-pain-article', 'p:not([class])', 'color', 'rgb(0, 0, 1)'],
  '--bp-color-muted': ['#000002', 'appointment-form', '.hint', 'color', 'rgb(0, 0, 2)'],
  '--bp-color-surface': [
    '#fffff3',
    'appointment-form',
    '[name=name]',
    'background-color',
    'rgb(255, 255, 243)',
  ],
  '--bp-color-raised': ['#fffff4', 'appointment-form', '.notice', 'background-color', 'rgb(255, 255, 244)'],
  '--bp-color-border': ['#000005', 'appointment-form', '[name=message]', 'border-top-color', 'rgb(0, 0, 5)'],
  '--bp-color-accent': ['#000006', 'symptom-guide', '.bp', '--_accent', '#000006'],
  '--bp-color-on-accent': ['#fffff7', 'appointment-form', '.button', 'color', 'rgb(255, 255, 247)'],
  '--bp-color-focus': ['#000008', 'symptom-guide', '.bp', '--_focus', '#000008'],
  '--bp-color-emergency': ['#000009', 'symptom-guide', '.bp', '--_emergency', '#000009'],
  '--bp-heading-font-family': ['Georgia', 'symptom-guide', '.title', 'font-family', 'Georgia'],
  '--bp-heading-font-weight': ['300', 'symptom-guide', '.title', 'font-weight', '300'],
  '--bp-heading-color': ['#000011', 'symptom-guide', '.title', 'color', 'rgb(0, 0, 17)'],
  '--bp-color-urgent': ['#00000a', 'symptom-guide', '.bp', '--_urgent', '#00000a'],
  '--bp-color-soon': ['#00000b', 'symptom-guide', '.bp', '--_soon', '#00000b'],
  '--bp-color-self-care': ['#00000c', 'symptom-guide', '.bp', '--_self-care', '#00000c'],
  '--bp-color-error': ['#00000d', 'appointment-form', '.error', 'color', 'rgb(0, 0, 13)'],
  '--bp-skin-light': ['#00000e', 'back-pain-article', '.skin-light .skin:not(.far)', 'fill', 'rgb(0, 0, 14)'],
  '--bp-skin-medium': [
    '#00000f',
    'back-pain-article',
    '.skin-medium .skin:not(.far)',
    'fill',
    'rgb(0, 0, 15)',
  ],
  '--bp-skin-dark': ['#000010', 'back-pain-article', '.skin-dark .skin:not(.far)', 'fill', 'rgb(0, 0, 16)'],
  '--bp-radius': ['3px', 'symptom-guide', '.button', 'border-top-left-radius', '3px'],
  '--bp-space': ['7px', 'back-pain-article', 'p:not([class])', 'margin-bottom', '7px'],
  '--bp-max-width': ['500px', 'back-pain-article', '.bp', 'width', '500px'],
};

describe('what a page may choose', () => {
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

  async function open(css: string, body: string): Promise<Page> {
    site.put('/', {
      html: clinicPage({
        head: `<style>${css}</style><script src="/back-pain-widgets.js" data-endpoint="/api"></script>`,
        body,
      }),
    });
    const { page } = await openPage(browser);
    await page.goto(site.origin);
    await whenReady(page);
    return page;
  }

  it('every documented property reaches what it is for, past the worst of rules', async () => {
    const manifest = JSON.parse(await readFile(join(built, 'custom-elements.json'), 'utf8')) as Manifest;
    const documented = manifest.modules.flatMap(({ declarations }) =>
      declarations.flatMap(({ cssProperties }) => (cssProperties ?? []).map(({ name }) => name)),
    );
    assert.deepEqual([...new Set(documented)].sort(), Object.keys(PROPERTIES).sort());

    const chosen = Object.entries(PROPERTIES).map(([name, [value]]) => `${name}: ${value};`);
    const page = await open(
      `* { all: unset !important } :root { ${chosen.join(' ')} }`,
      `<back-pain-article></back-pain-article><symptom-guide></symptom-guide><appointment-form></appointment-form>`,
    );
    await pressButton(page, 'appointment-form', 'Send request');
    await page.waitForFunction(() =>
      document.querySelector('appointment-form')?.shadowRoot?.querySelector('.error'),
    );
    for (const [name, [, element, selector, property, expected]] of Object.entries(PROPERTIES)) {
      const computed = await page.$eval(
        element,
        (host, inside, wanted) => {
          const found = host.shadowRoot?.querySelector(inside);
          return found && getComputedStyle(found).getPropertyValue(wanted);
        },
        selector,
        property,
      );
      assert.equal(computed, expected, name);
    }
    await page.close();
  });

  it('a drawer that hides by visibility hides the form in it, and shows it when it opens', async () => {
    const bootstrap = FRAMEWORKS.find(({ name }) => name === 'Bootstrap');
    const page = await open(
      (await bootstrap?.css()) ?? '',
      '<div class="offcanvas offcanvas-start" tabindex="-1"><appointment-form></appointment-form></div>',
    );
    const shown = () =>
      page.$eval('appointment-form', (form) => {
        const field = form.shadowRoot?.querySelector<HTMLElement>('[name=name]');
        return field && getComputedStyle(field).visibility;
      });
    assert.equal(await shown(), 'hidden');
    await page.$eval('.offcanvas', (drawer) => drawer.classList.add('show'));
    await page.waitForFunction(() => {
      const field = document.querySelector('appointment-form')?.shadowRoot?.querySelector('[name=name]');
      return field && getComputedStyle(field).visibility === 'visible';
    });
    await page.close();
  });
});
