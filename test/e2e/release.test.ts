/** From a clean checkout to the zip that a webmaster downloads, and from nothing but that zip to a request that arrives. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { engine, launchBrowser, openPage, whenReady } from './support/browser.js';
import { serveFolder, type FolderSite } from './support/folder-site.js';
import { answerMildly, fillAppointment, PATIENT, sendAppointment } from './support/patient.js';
import { clinicPage } from './support/site.js';
import { unpackRelease, type Release } from './support/unpacked-release.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ELEMENTS = ['back-pain-article', 'symptom-guide', 'appointment-form'] as const;

const hashOf = (content: Buffer) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

describe('the release', () => {
  let browser: Browser;
  let release: Release;
  let site: FolderSite;
  const arrived: string[] = [];

  before(async () => {
    release = unpackRelease();
    [browser, site] = await Promise.all([launchBrowser(), serveFolder(release.folder, '/clinic/files')]);
    site.put('/requests', (request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        arrived.push(body);
        response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
        response.end('{"ok":true}');
      });
    });
  });
  after(async () => {
    await Promise.all([browser.close(), site.close()]);
    release.remove();
  });

  const inFolder = (name: string) => join(release.folder, name);
  const text = (name: string) => readFileSync(inFolder(name), 'utf8');
  /** As a double click opens it. */
  const onDesk = (name: string) => pathToFileURL(inFolder(name)).href;

  /** A page that a webmaster wrote, beside the files. */
  function writePage(name: string, head: string, body: string): string {
    writeFileSync(inFolder(name), clinicPage({ head, body, language: 'en-US' }));
    return name;
  }

  /** Answers the builder as the webmaster of a plain site does, and takes the lines for one element. */
  async function linesFor(page: Page, element: string, answers: Readonly<Record<string, string>> = {}) {
    await page.click('[name=platform][value=html]');
    await page.click(`[name=element][value=${element}]`);
    if (element === 'appointment-form') await page.click('[name=receive][value=own]');
    const typed = { phone: '+1 207 555 0142', endpoint: `${site.origin}/requests`, ...answers };
    for (const [name, value] of Object.entries(typed)) {
      if (name === 'lang' || name === 'language') await page.select(`#${name}`, value);
      else if (await page.$eval(`#${name}`, (field) => field.checkVisibility())) {
        await page.$eval(`#${name}`, (field) => (field as HTMLInputElement).select());
        await page.type(`#${name}`, value);
      }
    }
    const [script = '', place = ''] = await page.$$eval('#pieces pre', (all) =>
      all.map((it) => it.textContent),
    );
    return { script, place };
  }

  async function sendsARequest(page: Page): Promise<void> {
    arrived.length = 0;
    await fillAppointment(page);
    await sendAppointment(page);
    assert.equal(arrived.length, 1);
    assert.ok(arrived[0]?.includes(PATIENT.message));
  }

  it('is the same bytes when it is made once more, in another time zone', () => {
    assert.ok(Buffer.from(release.zip).equals(Buffer.from(release.again)));
  });

  it('holds all that a clinic needs, in one folder, and nothing of developers', () => {
    const { files, version } = release;
    for (const wanted of [
      'START-HERE.html',
      'LICENSE',
      'back-pain-widgets.js',
      `back-pain-widgets-${version}.js`,
      'back-pain-widgets.frames.js',
      'back-pain-widgets.notices.txt',
      'back-pain-widgets-wordpress.zip',
      'appointment-requests-wordpress.zip',
      'locales/es.js',
      'locales/zh-Hans.js',
      'locales/integrity.json',
      ...ELEMENTS.flatMap((name) => [`embed/${name}.html`, `html/${name}.en.html`, `html/${name}.fr.html`]),
      'builder/index.html',
      'theme.html',
    ])
      assert.ok(files.includes(wanted), wanted);
    assert.deepEqual(
      files.filter((path) => /^\.\.|(^|\/)(esm|jsx|src|test|node_modules)\/|\.(ts|mjs)$/.test(path)),
      [],
    );
  });

  it('names the hashes of its files, which are those', () => {
    const { version, integrity } = JSON.parse(release.read('integrity.json')) as {
      version: string;
      integrity: Record<string, string>;
    };
    assert.equal(version, release.version);
    assert.ok(Object.keys(integrity).length > 12);
    for (const [path, hash] of Object.entries(integrity))
      assert.equal(hash, hashOf(readFileSync(inFolder(path))), path);
    assert.equal(text(`back-pain-widgets-${version}.js`), text('back-pain-widgets.js'));
    const sums = release.read('SHA256SUMS');
    const zip = createHash('sha256').update(release.zip).digest('hex');
    assert.ok(sums.includes(`${zip}  back-pain-widgets-${version}.zip\n`), sums);
  });

  it('starts with a page that leads to files which are there', async () => {
    const { page, requests, complaints } = await openPage(browser, { width: 320, height: 700 });
    await page.evaluateOnNewDocument(AXE);
    await page.goto(onDesk('START-HERE.html'));
    const links = await page.$$eval('a[href]', (all) => all.map((it) => it.getAttribute('href') ?? ''));
    const near = links.filter((href) => !href.startsWith('https:'));
    assert.ok(near.length > 4);
    for (const href of near) assert.ok(existsSync(inFolder(href)), href);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(overflow, 0);
    const problems = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
      return violations.map(({ id }) => id);
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      requests.filter((address) => !/^(file|data):/.test(address)),
      [],
    );
    await page.browserContext().close();
  });

  it(
    'starts with a page that prints on two sheets, of both sizes',
    { skip: engine !== 'chromium' && 'only Chromium’s driver prints to a file' },
    async () => {
      const { page } = await openPage(browser);
      await page.goto(onDesk('START-HERE.html'));
      for (const format of ['a4', 'letter'] as const) {
        const pdf = Buffer.from(await page.pdf({ format })).toString('latin1');
        assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 2, format);
      }
      await page.browserContext().close();
    },
  );

  it('works from a folder: elements beside the script, and the lines that the builder writes there', async () => {
    const { page, requests, complaints } = await openPage(browser);
    await page.goto(onDesk('builder/index.html'));
    await whenReady(page);
    const lines = await linesFor(page, 'appointment-form', { lang: 'en-US' });
    assert.match(lines.script, /src="https:\/\/YOUR-SITE\/back-pain-widgets\.js"/);
    // Nobody's site yet: the page stands beside the files.
    const name = writePage(
      'tried.html',
      lines.script.replace('https://YOUR-SITE/', ''),
      `<symptom-guide></symptom-guide><back-pain-article></back-pain-article>${lines.place}`,
    );
    await page.goto(onDesk(name));
    await whenReady(page);
    assert.ok((await answerMildly(page)) > 3);
    await page.waitForSelector('symptom-guide >>> a[href="tel:+12075550142"]', { visible: true });
    await page.waitForSelector('back-pain-article >>> a[href="tel:911"]', { visible: true });
    await sendsARequest(page);
    assert.deepEqual(
      requests.filter((address) => !/^(file|data):/.test(address)),
      [`${site.origin}/requests`],
    );
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
  });

  it('works from plain web space below a path, in another language, and asks for nothing that is not there', async () => {
    const { page, complaints } = await openPage(browser);
    for (const name of release.files.filter((path) => path.endsWith('.html') && !path.startsWith('html/')))
      await page.goto(`${site.address}/${name}`, { waitUntil: 'networkidle0' });
    // The page for a frame tells its author that it has no options yet.
    complaints.length = 0;
    await page.goto(`${site.address}/builder/index.html`);
    await whenReady(page);
    for (const element of ELEMENTS) {
      const { script, place } = await linesFor(page, element, {
        base: site.address,
        lang: 'en-CA',
        language: 'fr',
      });
      await page.waitForSelector(`${element} >>> .bp[lang=fr]`, { visible: true });
      const html = clinicPage({ head: script, body: place });
      site.put('/back-pain', (_, response) =>
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
      );
      const visit = await openPage(browser);
      await visit.page.goto(`${site.origin}/back-pain`);
      await visit.page.waitForSelector(`${element} >>> .bp[lang=fr]`, { visible: true });
      assert.deepEqual(visit.complaints, []);
      await visit.page.browserContext().close();
    }
    assert.deepEqual(site.missing, []);
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
  });

  it('shows lines in its first page that work as they stand', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(onDesk('START-HERE.html'));
    const shown = await page.$eval('#snippet', (it) => it.textContent);
    const ours = shown.replace('https://YOUR-SITE/back-pain-widgets', site.address);
    assert.notEqual(ours, shown);
    const html = clinicPage({ body: ours.replace('async', `async data-endpoint="${site.origin}/requests"`) });
    site.put('/first', (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(html));
    await page.goto(`${site.origin}/first`);
    await whenReady(page);
    assert.equal((await page.$$(ELEMENTS.join())).length, 3);
    await sendsARequest(page);
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
  });

  it('can be held to exactly its version: those files run, and changed ones do not', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${site.address}/builder/index.html`);
    await whenReady(page);
    await page.click('[name=platform][value=html]');
    await page.click('[name=exactly]');
    const { script, place } = await linesFor(page, 'symptom-guide', { base: site.address, lang: 'en-US' });
    const exact = `${site.address}/back-pain-widgets-${release.version}.js`;
    assert.ok(
      script.includes(`src="${exact}" integrity="${hashOf(readFileSync(inFolder('back-pain-widgets.js')))}"`),
    );
    await page.goto(onDesk('START-HERE.html'));
    const shown = await page.$eval('#exact-own', (it) => it.textContent);
    assert.equal(/integrity="([^"]+)"/.exec(shown)?.[1], /integrity="([^"]+)"/.exec(script)?.[1]);

    for (const [lines, changed] of [
      [script, false],
      [shown.replace('https://YOUR-SITE/back-pain-widgets', site.address), false],
      [script, true],
    ] as const) {
      const body = `${text('back-pain-widgets.js')}${changed ? '\n' : ''}`;
      site.put(new URL(exact).pathname, (_, response) =>
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(body),
      );
      const html = clinicPage({ head: lines, body: `${place}<script>var after = true</script>` });
      site.put('/exact', (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(html));
      const visit = await openPage(browser);
      await visit.page.goto(`${site.origin}/exact`, { waitUntil: 'load' });
      if (!changed) await whenReady(visit.page);
      const alive = await visit.page.evaluate(() => customElements.get('symptom-guide') !== undefined);
      assert.equal(alive, !changed);
      await visit.page.browserContext().close();
    }
    await page.browserContext().close();
  });
});
