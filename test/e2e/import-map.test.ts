/** A page that imports the packed package without a bundler, by the import map that docs/frameworks.md shows. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { engine, launchBrowser, openPage, whenReady } from './support/browser.js';
import { openConsumer, type Consumer } from './support/consumer.js';
import { exampleUnder } from './support/docs-examples.js';
import { pressButton } from './support/patient.js';
import { clinicPage, openSite, type Site } from './support/site.js';

const LIT = [
  'lit',
  'lit-element',
  'lit-html',
  '@lit/reactive-element',
  '@lit/localize',
  '@lit-labs/ssr-client',
];

/** The modules of a package that is installed there, by the address that a server of `node_modules` gives them. */
async function modulesOf(name: string, nodeModules: string): Promise<[path: string, text: string][]> {
  const folder = join(nodeModules, name);
  const files = await readdir(folder, { recursive: true });
  const modules = files.filter(
    (file) => file.endsWith('.js') && !/(^|\/)(node|development|node_modules)\//.test(file),
  );
  return Promise.all(
    modules.map(async (file): Promise<[string, string]> => [
      `/node_modules/${name}/${file}`,
      await readFile(join(folder, file), 'utf8'),
    ]),
  );
}

describe('an import map, as docs/frameworks.md shows it', () => {
  let browser: Browser;
  let site: Site;
  let consumer: Consumer;
  let modules: Map<string, string>;
  let example: string;
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
    consumer = await openConsumer();
    example = await exampleUnder('docs/frameworks.md', 'Without a bundler');
    const ours = await modulesOf('back-pain-widgets', join(await consumer.put({}), '..', 'node_modules'));
    const lits = await Promise.all(LIT.map((name) => modulesOf(name, 'node_modules')));
    modules = new Map([ours, ...lits].flat());
    for (const path of modules.keys())
      site.put(path, (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(modules.get(path));
      });
  });
  after(async () => {
    await browser.close();
    await site.close();
    await consumer.close();
  });

  let body: string;
  beforeEach(() => {
    body = example;
  });

  /** Adds the hash of every file that is served to the map. */
  function withIntegrity(markup: string): string {
    const integrity = Object.fromEntries(
      [...modules].map(([path, text]) => [
        path,
        `sha384-${createHash('sha384').update(text).digest('base64')}`,
      ]),
    );
    return markup.replace(
      /(<script type="importmap">)(.*?)(<\/script>)/s,
      (_all, open: string, map: string, end: string) => {
        const { imports } = JSON.parse(map) as { imports: object };
        return `${open}${JSON.stringify({ imports, integrity })}${end}`;
      },
    );
  }

  async function visit() {
    site.put('/', { html: clinicPage({ body }) });
    const visit = await openPage(browser);
    await visit.page.goto(site.origin);
    return visit;
  }

  const WAYS: Readonly<Record<string, (markup: string) => string>> = {
    'as it stands': (markup) => markup,
    'with the hash of every file': withIntegrity,
  };
  for (const [how, change] of Object.entries(WAYS))
    it(`${how}: the elements come alive`, async () => {
      body = change(example);
      const { page, complaints } = await visit();
      await whenReady(page);
      await pressButton(page, 'symptom-guide', 'Start');
      assert.ok(await page.waitForSelector('symptom-guide >>> [part=question]', { visible: true }));
      assert.ok(await page.$('appointment-form >>> [name=name]'));
      // What the form says of a clinic without a number is meant for the page's author.
      assert.deepEqual(
        complaints.filter((line) => !line.includes('phone: missing')),
        [],
      );
      await page.browserContext().close();
    });

  it(
    'a file that differs from its hash: nothing of the package runs',
    { skip: engine === 'firefox' && 'Firefox knows hashes in import maps since version 138' },
    async () => {
      body = withIntegrity(example);
      const changed = [...modules.keys()].find((path) => path.endsWith('/define.js')) ?? '';
      const honest = modules.get(changed) ?? '';
      modules.set(changed, `${honest}\ndocument.title = 'changed on its way';`);
      try {
        const { page, complaints } = await visit();
        await page.waitForFunction(() => document.readyState === 'complete');
        assert.equal(await page.evaluate(() => customElements.get('symptom-guide') === undefined), true);
        assert.notEqual(await page.title(), 'changed on its way');
        if (engine === 'chromium') assert.match(complaints.join('\n'), /integrity/);
        await page.browserContext().close();
      } finally {
        modules.set(changed, honest);
      }
    },
  );
});
