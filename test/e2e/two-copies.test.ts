/** Two copies of our code on one page: two script tags, a script and an app, an app and a script. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { bundleForPage, inFolder, putScript } from './support/bundle-app.js';
import { builtScript, clinicPage, openSite, type Site } from './support/site.js';

const ELEMENTS =
  '<back-pain-article></back-pain-article><symptom-guide></symptom-guide><appointment-form endpoint="/api" phone="020 7946 0018"></appointment-form>';
const tag = (path: string) => `<script src="${path}"></script>`;

const OURS = '/back-pain-widgets.js';
const OUR_COPY = '/copy/back-pain-widgets.js';
const NEWER = '/newer/back-pain-widgets.js';
const REBUILT = '/rebuilt/back-pain-widgets.js';
const APP = '/app.js';
const REBUILT_APP = '/rebuilt-app.js';

describe('two copies on one page', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
    const script = await readFile(builtScript, 'utf8');
    const app = await inFolder({ 'start.js': "import 'back-pain-widgets/define';" }, (folder) =>
      bundleForPage(folder, 'start.js'),
    );
    const [, version, build] = /version: ?"([\d.]+)",\s*build: ?"([0-9a-f]{8})"/.exec(app) ?? [];
    assert.ok(version && build && script.includes(build), 'script and modules of one build say so');
    putScript(site, OUR_COPY, script);
    putScript(site, NEWER, script.replaceAll(`"${version}"`, '"99.0.0"'));
    putScript(site, REBUILT, script.replaceAll(build, '99999999'));
    putScript(site, APP, app);
    putScript(site, REBUILT_APP, app.replaceAll(build, '99999999'));
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** What the console says on a page with these scripts, on which all three elements live. */
  async function said(paths: readonly string[]): Promise<string[]> {
    site.put('/', { html: clinicPage({ body: ELEMENTS + paths.map(tag).join('') }) });
    const { page, complaints } = await openPage(browser);
    await page.goto(site.origin);
    await whenReady(page);
    await page.browserContext().close();
    return complaints;
  }

  const DIFFERENT: Readonly<Record<string, readonly [earlier: string, later: string]>> = {
    'another version': [OURS, NEWER],
    'another build of one version': [OURS, REBUILT],
    'an app of another build after the script': [OURS, REBUILT_APP],
    'the script after an app of another build': [REBUILT_APP, OURS],
    'two apps': [APP, REBUILT_APP],
  };
  for (const [what, [earlier, later]] of Object.entries(DIFFERENT))
    it(`${what}: the first stays, and one line names both and where they came from`, async () => {
      const [line = '', ...more] = await said([earlier, later, earlier, later]);
      assert.deepEqual(more, []);
      const [first, second] = line.split(' is already on this page and stays')[0]?.split('): ') ?? [];
      assert.ok(first?.endsWith(`, ${site.origin}${later}`), line);
      assert.ok(second?.endsWith(`, ${site.origin}${earlier})`), line);
    });

  it('the same build, from another address, is no news', async () => {
    assert.deepEqual(await said([OURS, OUR_COPY, OURS]), []);
    assert.deepEqual(await said([OURS, APP]), []);
  });

  it('the script after an app of its own build says which tags its options do not reach', async () => {
    const [line = '', ...more] = await said([APP, OURS]);
    assert.deepEqual(more, []);
    const from = `(${site.origin}${APP})`;
    assert.equal(
      line,
      `back-pain-widgets: back-pain-article ${from}, symptom-guide ${from}, appointment-form ${from} already defined by another script.`,
    );
  });
});
