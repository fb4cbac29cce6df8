/** The page on which a clinic tries a look on: from a folder on somebody's desk, and as the demo serves it. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import type axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { startDemo, type Demo } from './support/demo.js';
import { fillAppointment, pressButton } from './support/patient.js';
import { built, clinicPage, openSite, type Site } from './support/site.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const textOf = (page: Page, selector: string) => page.$eval(selector, (it) => it.textContent);
const verdicts = (page: Page) => page.$$eval('#verdicts li', (all) => all.map((it) => it.textContent));

async function ready(page: Page): Promise<void> {
  await whenReady(page);
  await page.waitForFunction(() => document.querySelectorAll('#verdicts li').length > 0);
}

/** Writes into a field as if it had been empty. */
async function write(page: Page, selector: string, text: string): Promise<void> {
  await page.$eval(selector, (field) => (field as HTMLInputElement).select());
  await page.type(selector, text);
}

/** What the eye gets of an element: colours, shapes and type of its parts. */
const look = (page: Page, element: string) =>
  page.$eval(element, (it) => {
    const part = (selector: string) => {
      const found = it.shadowRoot?.querySelector(selector);
      if (!found) throw new Error(selector);
      const { backgroundColor, color, borderColor, borderRadius, fontFamily, fontWeight, marginBottom } =
        getComputedStyle(found);
      return { backgroundColor, color, borderColor, borderRadius, fontFamily, fontWeight, marginBottom };
    };
    return ['.bp', '.button', '[data-main-heading] :is(h1, h2, h3)', 'p'].map(part);
  });

describe('the page of themes', () => {
  let browser: Browser;
  let demo: Demo;
  let site: Site;
  let desk: string;
  before(async () => {
    [browser, demo, site] = await Promise.all([launchBrowser(), startDemo(), openSite()]);
    desk = mkdtempSync(join(tmpdir(), 'theme-page-'));
    for (const name of ['theme.html', 'theme', 'back-pain-widgets.js'])
      cpSync(join(built, name), join(desk, name), { recursive: true });
  });
  after(async () => {
    await Promise.all([browser.close(), demo.close(), site.close()]);
    rmSync(desk, { recursive: true, force: true });
  });

  async function openFile(viewport?: { width: number; height: number }) {
    const visit = await openPage(browser, viewport);
    await visit.page.goto(pathToFileURL(join(desk, 'theme.html')).href);
    await ready(visit.page);
    return visit;
  }

  it('works from a file, asks nobody for anything, and sends nothing', async () => {
    const { page, requests, complaints } = await openFile();
    await write(page, '#accent', '#ffd400');
    await page.waitForFunction(() => document.querySelector('#css')?.textContent.includes('#ffd400'));
    await fillAppointment(page);
    await pressButton(page, 'appointment-form', 'Send request');
    await page.waitForSelector('appointment-form >>> [part=confirmation]', { visible: true });
    assert.deepEqual(
      requests.filter((address) => !/^(file|data):/.test(address)),
      [],
    );
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
  });

  it('offers CSS that makes the same look where it is pasted', async () => {
    const { page } = await openFile();
    await write(page, '#accent', '#39ff14');
    await write(page, '#heading-font', 'Georgia, serif');
    await write(page, '#font', 'Verdana, sans-serif');
    await page.focus('#radius');
    await page.keyboard.press('End');
    await page.click('[name=space][value="1.25em"]');
    await page.click('[name=theme][value=dark]');
    await page.waitForSelector('symptom-guide >>> [data-theme=dark]', { visible: true });
    const css = await textOf(page, '#css');
    const theme = /data-theme="(\w+)"/.exec(css)?.[1] ?? '';
    site.put('/', {
      html: clinicPage({
        head: `<style>${css}</style><script src="/dist/back-pain-widgets.js" async data-theme="${theme}"></script>`,
        body: '<symptom-guide></symptom-guide>',
      }),
    });
    const clinic = await openPage(browser);
    await clinic.page.goto(site.origin);
    await whenReady(clinic.page);
    assert.deepEqual(await look(clinic.page, 'symptom-guide'), await look(page, 'symptom-guide'));
    const [, button] = await look(clinic.page, 'symptom-guide');
    assert.equal(button?.borderRadius, '24px');
    await Promise.all([page, clinic.page].map((it) => it.browserContext().close()));
  });

  it('measures on the page’s own background, and says what is no value', async () => {
    const { page } = await openFile();
    assert.equal(await textOf(page, '#verdict'), 'Everything can be read well.');
    assert.ok((await verdicts(page)).includes('Text 15.1:1, good'));
    await write(page, '#page', '#e6e6e6');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('#verdicts li')].some(
        ({ textContent }) => textContent === 'Text 12.1:1, good',
      ),
    );
    await write(page, '#accent', 'red;}');
    assert.match(await textOf(page, '#accent-problem'), /Not a color/);
    assert.equal(await page.$eval('#accent', (it) => it.getAttribute('aria-invalid')), 'true');
    assert.doesNotMatch(await textOf(page, '#css'), /red/);
    await page.browserContext().close();
  });

  it('starts from a ready theme, which the fields then show and change', async () => {
    const { page } = await openFile();
    const press = (name: string) =>
      page.$$eval(
        '.themes button',
        (all, wanted) => all.find((it) => it.textContent.includes(wanted))?.click(),
        name,
      );
    await press('Dark studio');
    await page.waitForSelector('appointment-form >>> [data-theme=dark]', { visible: true });
    assert.equal(await page.$eval('#accent', (it) => (it as HTMLInputElement).value), '#c8f04b');
    assert.equal(await page.$eval('#accent-pick', (it) => (it as HTMLInputElement).value), '#c8f04b');
    assert.equal(await page.$$eval('[aria-pressed=true]', (all) => all.length), 1);
    await write(page, '#accent', '#00c2ff');
    const css = await textOf(page, '#css');
    assert.match(css, /--bp-color-accent: #00c2ff;/);
    assert.match(css, /--bp-color-surface: #131417;/, 'what no field asks for stays');
    assert.equal(await page.$$eval('[aria-pressed=true]', (all) => all.length), 0);
    await press('Standard');
    assert.match(await textOf(page, '#css'), /Nothing is changed/);
    await page.browserContext().close();
  });

  it('is served by the demo, under its strict policy', async () => {
    assert.ok(demo.printed().includes(`${demo.origin}/theme`), demo.printed());
    const { page, complaints } = await openPage(browser);
    await page.goto(`${demo.origin}/theme`);
    await ready(page);
    await write(page, '#accent', '#7a2048');
    await page.waitForFunction(() =>
      document.querySelector('#css')?.textContent.includes('--bp-color-accent: #7a2048;'),
    );
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
  });

  for (const width of [320, 768, 1280])
    it(`fits ${width} px and is accessible`, async () => {
      const { page } = await openPage(browser, { width, height: 800 });
      await page.evaluateOnNewDocument(AXE);
      await page.goto(`${demo.origin}/theme`);
      await ready(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(overflow, 0);
      const problems = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
      });
      assert.deepEqual(problems, []);
      await page.browserContext().close();
    });
});
