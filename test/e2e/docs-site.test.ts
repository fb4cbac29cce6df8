/** The site of the documentation: every page, and what a reader does there. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { LinkChecker, LinkState } from 'linkinator';
import type { Browser, Page } from 'puppeteer-core';
import { contents, pageOf } from '../../build/docs-site/contents.mjs';
import { ENGINE_SCRIPTS } from './support/accessibility-engines.js';
import { lacks, launchBrowser, openPage } from './support/browser.js';
import { openDocsSite, type DocsSite } from './support/docs-site.js';

/** Those of the index; the pages for single languages are built in the same way. */
const LISTED: readonly string[] = [
  'index.html',
  ...contents().flatMap(({ documents }) => documents.map(({ path }) => pageOf(path))),
];

describe('the site of the documentation', () => {
  let browser: Browser;
  let site: DocsSite;
  before(async () => {
    browser = await launchBrowser();
    site = await openDocsSite();
  });
  after(async () => {
    site.close();
    await browser.close();
  });

  const visit = async (path: string, width = 1280) => {
    const seen = await openPage(browser, { width, height: 900 });
    await seen.page.goto(site.address + path);
    return seen;
  };

  it('has a page for each document, and links that lead somewhere', async () => {
    assert.ok(site.pages.length > 40);
    const { links } = await new LinkChecker().check({
      path: site.address,
      recurse: true,
      // Those that lead elsewhere: `npm run docs:links:external`.
      linksToSkip: (link) => Promise.resolve(!link.startsWith(site.address)),
    });
    assert.ok(links.length > site.pages.length);
    assert.deepEqual(
      links
        .filter(({ state }) => state === LinkState.BROKEN)
        .map(({ url, parent }) => `${url} in ${parent ?? ''}`),
      [],
    );
  });

  for (const path of LISTED)
    it(`${path} complains of nothing, asks nobody else, and is as wide as a phone`, async () => {
      const { page, complaints, requests } = await visit(path, 320);
      await page.evaluate(async () => {
        for (const frame of document.querySelectorAll('iframe')) {
          const loaded = new Promise((done) => frame.addEventListener('load', done));
          frame.loading = 'eager';
          if (frame.contentDocument?.readyState !== 'complete' || frame.contentDocument.URL === 'about:blank')
            await loaded;
        }
      });
      const [needs, has] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      assert.equal(needs, has);
      assert.deepEqual(
        requests.filter((address) => !address.startsWith(site.address) && !address.startsWith('data:')),
        [],
      );
      // One example on purpose shows a form that has no address to send to.
      const expected = path === 'elements/appointment-form.html' ? /endpoint: missing/ : /^$/;
      assert.deepEqual(
        complaints.filter((line) => !expected.test(line)),
        [],
      );
      await page.browserContext().close();
    });

  it(
    'has no barriers that axe knows, in light and in dark colours',
    { skip: lacks('dark colours') },
    async () => {
      for (const path of LISTED) {
        const { page } = await visit(path);
        // The page's policy lets no script in; the driver's own world is beside it.
        await page.evaluate(ENGINE_SCRIPTS['/axe.js'] ?? '');
        for (const scheme of ['light', 'dark']) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          assert.deepEqual(await barriersOutsideFrames(page), [], `${path}, ${scheme}`);
        }
        await page.browserContext().close();
      }
    },
  );

  it('finds "content security policy" and "phone", by keyboard alone', async () => {
    const { page } = await visit('elements/symptom-guide.html');
    await search(page, 'content security policy');
    assert.match((await foundPages(page))[0] ?? '', /^security\.html/);
    await page.keyboard.press('ArrowDown');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(page.url(), `${site.address}security.html`);
    assert.equal(await page.$eval('h1', (it) => it.textContent), 'Under a Content Security Policy');

    await search(page, 'phone');
    assert.ok((await foundPages(page)).length > 5);
    await page.keyboard.press('Escape');
    assert.equal(await page.$eval('.found', (it) => (it as HTMLElement).hidden), true);

    await search(page, 'zzzzqqq', 'Nothing found');
    await page.browserContext().close();
  });

  async function foundPages(page: Page) {
    const links = await page.$$eval('.found a', (found) => found.map(({ href }) => href));
    return links.map((link) => link.replace(site.address, ''));
  }

  it('calls its pages by their titles', async () => {
    const { page } = await visit('embedding.html');
    const words = await page.$$eval('main a', (links) => links.map(({ textContent }) => textContent));
    assert.ok(words.includes('Before the script, and without it'));
    assert.deepEqual(
      words.filter((it) => it.endsWith('.md')),
      [],
    );
    await page.browserContext().close();
  });

  it('copies a piece of code as it stands', async () => {
    const { page } = await visit('embedding.html');
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(void Object.assign(window, { copied: text })) },
      }),
    );
    await (await page.waitForSelector('.code .copy', { visible: true }))?.click();
    const [copied, shown] = await page.evaluate(() => [
      (window as unknown as { copied: string }).copied,
      document.querySelector('.code code')?.textContent,
    ]);
    assert.equal(copied, shown);
    assert.match(copied ?? '', /data-endpoint="https:\/\/YOUR-SITE/);
    await page.browserContext().close();
  });

  it('folds its contents on a phone, and marks the page that is open', async () => {
    const { page } = await visit('theming.html', 320);
    await page.waitForFunction(() => !document.querySelector<HTMLDetailsElement>('.contents')?.open);
    await page.setViewport({ width: 1280, height: 900 });
    await page.waitForFunction(() => document.querySelector<HTMLDetailsElement>('.contents')?.open);
    assert.match(await page.$eval('.contents [aria-current]', ({ textContent }) => textContent), /look like/);
    await page.browserContext().close();
  });
});

/** Writes into the search field, and waits for what is said of it. */
async function search(page: Page, words: string, said = 'found'): Promise<void> {
  const field = await page.waitForSelector('#search', { visible: true });
  await field?.click({ count: 3 });
  await field?.type(words);
  await page.waitForFunction(
    (wanted) => document.querySelector('.search [role=status]')?.textContent.includes(wanted),
    {},
    said,
  );
}

function barriersOutsideFrames(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ exclude: ['iframe'] }, { iframes: false });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join()).join(' | ')}`,
    );
  });
}
