/**
 * `npm run screenshots`: takes the pictures of README and docs anew, of the demo clinic as it is built. Each is small
 * enough to be kept in the repository; test/demo/docs-images.test.ts tells when one is missing.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { startDemo, type Demo } from './support/demo.js';
import { clinicPage, openSite, type Site } from './support/site.js';

const FOLDER = 'docs/images';
const ELEMENTS = ['back-pain-article', 'symptom-guide', 'appointment-form'];
const PHONE = { width: 375, height: 760 };
const THEMES = ['warm-serif', 'dark-studio', 'hospital-blue', 'sporty', 'plain'];

type Clip = { x: number; y: number; width: number; height: number };

/** The upper part of an element, as a reader of the page sees it. */
async function panel(page: Page, element: string, { width, height } = PHONE): Promise<string> {
  const top = await page.$eval(element, (it) => it.getBoundingClientRect().top + scrollY);
  return shot(page, { x: 0, y: Math.max(0, top - 20), width, height });
}

function shot(page: Page, clip: Clip): Promise<string> {
  return page.screenshot({ encoding: 'base64', captureBeyondViewport: true, clip });
}

/** Pictures side by side on a quiet ground. */
async function sideBySide(browser: Browser, pictures: readonly string[], width: number): Promise<Uint8Array> {
  const gap = 24;
  const { page } = await openPage(browser, { width: pictures.length * (width + gap) + gap, height: 200 });
  await page.setContent(
    `<!doctype html><style>body { display: flex; align-items: start; gap: ${gap}px; margin: 0; padding: ${gap}px; background: #e8edf0 }` +
      `img { width: ${width}px; border-radius: 12px }</style>` +
      pictures.map((picture) => `<img src="data:image/png;base64,${picture}" alt="">`).join(''),
  );
  const picture = await page.screenshot({ type: 'png', fullPage: true });
  await page.browserContext().close();
  return picture;
}

async function openReady(
  browser: Browser,
  address: string,
  viewport = PHONE,
  scheme = 'light',
): Promise<Page> {
  const { page } = await openPage(browser, viewport);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(address);
  await whenReady(page);
  return page;
}

/** The clinic's pages: at a desk, on a phone, and in the dark. */
async function takeClinic(browser: Browser, demo: Demo): Promise<void> {
  const desk = { width: 1280, height: 860 };
  const wide = await openReady(browser, `${demo.origin}/back-pain`, desk);
  await keep('demo-clinic', await wide.screenshot({ type: 'png' }));
  await wide.browserContext().close();
  for (const [name, scheme] of [
    ['elements-phone', 'light'],
    ['elements-dark', 'dark'],
  ] as const) {
    const page = await openReady(browser, `${demo.origin}/back-pain`, PHONE, scheme);
    const panels: string[] = [];
    for (const element of ELEMENTS) panels.push(await panel(page, element));
    await keep(name, await sideBySide(browser, panels, PHONE.width));
    await page.browserContext().close();
  }
}

/** The same form in each of the ready themes. */
async function takeThemes(browser: Browser, site: Site): Promise<void> {
  const panels: string[] = [];
  for (const theme of THEMES) {
    const css = await readFile(join('demo/theme/themes', `${theme}.css`), 'utf8');
    const dark = css.includes('data-theme="dark"');
    site.put('/', {
      html: clinicPage({
        language: 'en-US',
        head: `<style>body { margin: 20px; font-family: system-ui, sans-serif; background: ${dark ? '#131417' : '#fff'} } main > h1 { display: none } ${css}</style>
          <script src="/dist/back-pain-widgets.js" async data-phone="(207) 555-0142" data-endpoint="/requests"${dark ? ' data-theme="dark"' : ''}></script>`,
        body: '<symptom-guide></symptom-guide>',
      }),
    });
    const page = await openReady(browser, site.origin, { width: 340, height: 800 });
    panels.push(await shot(page, { x: 0, y: 0, width: 340, height: 800 }));
    await page.browserContext().close();
  }
  await keep('themes', await sideBySide(browser, panels, 340));
}

/** The parts of a form by name, framed where they are. */
async function takeParts(browser: Browser, site: Site): Promise<void> {
  site.put('/', {
    html: clinicPage({
      language: 'en-US',
      head: `<style>
          body { margin: 24px 220px 24px 24px; font-family: system-ui, sans-serif } main > h1 { display: none }
          .mark { position: absolute; border: 2px dashed #c2185b; border-radius: 6px; pointer-events: none }
          .name { position: absolute; left: 500px; color: #ad1457; font: 600 15px/1 ui-monospace, monospace }
          .line { position: absolute; height: 2px; background: #c2185b }</style>
        <script src="/dist/back-pain-widgets.js" async data-phone="(207) 555-0142" data-endpoint="/requests"></script>`,
      body: '<appointment-form></appointment-form>',
    }),
  });
  const page = await openReady(browser, site.origin, { width: 700, height: 900 });
  await page.$eval('appointment-form', (form) => {
    const seen: number[] = [];
    for (const name of ['field', 'input', 'choice', 'button']) {
      // Nothing else stands between the one that reaches furthest and its name.
      const [part] = [...(form.shadowRoot?.querySelectorAll(`[part~="${name}"]`) ?? [])].sort(
        (one, other) => other.getBoundingClientRect().right - one.getBoundingClientRect().right,
      );
      if (!part) throw new Error(`There is no part "${name}"`);
      const { left, right, top, width, height } = part.getBoundingClientRect();
      let at = top + scrollY + height / 2;
      while (seen.some((other) => Math.abs(other - at) < 22)) at += 22;
      seen.push(at);
      const add = (className: string, style: Record<string, string>, text = '') => {
        const made = Object.assign(document.createElement('div'), { className, textContent: text });
        Object.assign(made.style, style);
        document.body.append(made);
      };
      add('mark', {
        left: `${left - 4}px`,
        top: `${top + scrollY - 4}px`,
        width: `${width + 8}px`,
        height: `${height + 8}px`,
      });
      add('line', { left: `${right + 4}px`, top: `${at}px`, width: `${490 - right}px` });
      add('name', { top: `${at - 7}px` }, `::part(${name})`);
    }
  });
  await keep('parts', await page.screenshot({ type: 'png', fullPage: true }));
  await page.browserContext().close();
}

async function keep(name: string, picture: Uint8Array): Promise<void> {
  await writeFile(join(FOLDER, `${name}.png`), picture);
  console.log(`${FOLDER}/${name}.png: ${Math.round(picture.length / 1024)} kB`);
}

await mkdir(FOLDER, { recursive: true });
const [site, browser] = await Promise.all([openSite(), launchBrowser()]);
try {
  await takeThemes(browser, site);
  await takeParts(browser, site);
  const demo = await startDemo();
  await takeClinic(browser, demo).finally(() => demo.close());
} finally {
  await Promise.all([browser.close(), site.close()]);
}
