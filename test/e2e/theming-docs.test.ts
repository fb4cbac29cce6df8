/** The CSS that docs/theming.md shows, on a clinic's page; and whether it names every property. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { exampleUnder } from './support/docs-examples.js';
import { built, clinicPage, openSite, type Site } from './support/site.js';

const DOCUMENT = 'docs/theming.md';

/** By heading: where in an element the example is seen, and as what. */
const SEEN: Readonly<
  Record<string, readonly (readonly [element: string, inside: string, property: string, value: string])[]>
> = {
  'One color': [
    ['symptom-guide', '.button', 'border-radius', '0px'],
    ['appointment-form', '.bp', '--_accent', '#7a2048'],
  ],
  'Light and dark': [['symptom-guide', '.bp', 'background-color', 'rgb(255, 250, 242)']],
  Headings: [
    ['appointment-form', '[data-main-heading] h2', 'font-family', 'Georgia, serif'],
    ['symptom-guide', '[data-main-heading] h2', 'font-weight', '400'],
    ['back-pain-article', '[data-main-heading] h2', 'color', 'rgb(74, 16, 48)'],
  ],
  'All of them at once': [
    ['symptom-guide', '.bp', 'background-color', 'rgb(253, 249, 255)'],
    ['appointment-form', '.bp', 'font-size', '17px'],
    ['back-pain-article', '[data-main-heading] h2', 'color', 'rgb(74, 29, 94)'],
  ],
  Parts: [
    ['appointment-form', '[part~=button]', 'text-transform', 'uppercase'],
    ['appointment-form', '[part~=input]', 'border-top-width', '2px'],
  ],
};

describe('docs/theming.md', () => {
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

  for (const [heading, seen] of Object.entries(SEEN))
    it(`does what it says under "${heading}"`, async () => {
      const css = await exampleUnder(DOCUMENT, heading);
      const look = async (style: string) => {
        site.put('/', {
          html: clinicPage({
            head: `<style>${style}</style><script src="/dist/back-pain-widgets.js" async data-endpoint="/requests"></script>`,
            body: '<back-pain-article></back-pain-article><symptom-guide></symptom-guide><appointment-form></appointment-form>',
          }),
        });
        const { page, complaints } = await openPage(browser);
        await page.goto(site.origin);
        await whenReady(page);
        const values = await page.evaluate(
          (places) =>
            places.map(([element, inside, property]) => {
              const found = document.querySelector(element)?.shadowRoot?.querySelector(inside);
              return found ? getComputedStyle(found).getPropertyValue(property).trim() : 'not there';
            }),
          seen,
        );
        assert.deepEqual(complaints, []);
        await page.browserContext().close();
        return values;
      };
      const expected = seen.map(([, , , value]) => value);
      assert.deepEqual(await look(css), expected);
      for (const [index, value] of (await look('')).entries()) assert.notEqual(value, expected[index]);
    });

  it('shows no example that is not tried here, and names every property', () => {
    const text = readFileSync(DOCUMENT, 'utf8');
    assert.equal(text.match(/^```\w/gm)?.length, Object.keys(SEEN).length);
    const { modules } = JSON.parse(readFileSync(join(built, 'custom-elements.json'), 'utf8')) as {
      modules: { declarations?: { cssProperties?: { name: string }[] }[] }[];
    };
    const known = modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
    );
    const listed = [...text.matchAll(/^\| `(--bp-[\w-]+)`/gm)].map(([, name = '']) => name);
    assert.deepEqual([...new Set(listed)].sort(), [...new Set(known)].sort());
  });
});
