/** Projects that install the package and build their page with the tools of their time. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { WebpackPluginInstance } from 'webpack';
import { guide } from '../../src/content/en/guide.js';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { putScript, type AppFiles } from './support/bundle-app.js';
import { buildByVite, buildByWebpack, openConsumer, type Consumer } from './support/consumer.js';
import { pressButton } from './support/patient.js';
import { clinicPage, openSite, type Site } from './support/site.js';

const ELEMENTS = ['back-pain-article', 'symptom-guide', 'appointment-form'] as const;
const TAGS: Readonly<Record<string, readonly string[]>> = {
  "import 'back-pain-widgets/define';": ELEMENTS,
  "import 'back-pain-widgets/define/appointment-form';": ['appointment-form'],
  "import { AppointmentForm } from 'back-pain-widgets'; customElements.define('appointment-form', AppointmentForm);":
    ['appointment-form'],
  "import { SymptomGuide } from 'back-pain-widgets/symptom-guide'; customElements.define('symptom-guide', SymptomGuide);":
    ['symptom-guide'],
  "import 'back-pain-widgets/back-pain-widgets.js';": ELEMENTS,
};
const BODY = ELEMENTS.map(
  (tag) => `<${tag} ${tag === 'appointment-form' ? 'endpoint="/api"' : ''}></${tag}>`,
).join('');

/** What a project builds, and where its output is then found. */
const TOOLS: Readonly<
  Record<string, { files: (code: string) => AppFiles; build: (folder: string) => Promise<string[]> }>
> = {
  Vite: {
    files: (code) => ({
      'index.html': `${clinicPage({ body: BODY })}<script type="module" src="/start.js"></script>`,
      'start.js': code,
    }),
    build: buildByVite,
  },
  webpack: { files: (code) => ({ 'start.js': code }), build: (folder) => buildByWebpack(folder) },
};

/** The scripts that a build has written, by the paths they are to be served at. */
async function scriptsIn(folder: string): Promise<Map<string, string>> {
  const names = await readdir(join(folder, 'out'), { recursive: true });
  const scripts = names.filter((name) => name.endsWith('.js'));
  return new Map(
    await Promise.all(
      scripts.map(async (name): Promise<[string, string]> => [
        `/${name}`,
        await readFile(join(folder, 'out', name), 'utf8'),
      ]),
    ),
  );
}

describe('a project built by', () => {
  let browser: Browser;
  let site: Site;
  let consumer: Consumer;
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
    consumer = await openConsumer();
  });
  after(async () => {
    await browser.close();
    await site.close();
    await consumer.close();
  });

  for (const [tool, { files, build }] of Object.entries(TOOLS))
    for (const [code, tags] of Object.entries(TAGS))
      it(`${tool}, ${code}: ${tags.join(', ')}, without a warning`, async () => {
        const folder = await consumer.put(files(code));
        assert.deepEqual(await build(folder), []);
        const scripts = await scriptsIn(folder);
        for (const [path, text] of scripts) putScript(site, path, text);
        const load = [...scripts.keys()].map((path) => `<script type="module" src="${path}"></script>`);
        site.put('/', { html: clinicPage({ body: BODY + load.join('') }) });
        const { page, complaints } = await openPage(browser);
        await page.goto(site.origin);
        await page.waitForFunction(
          (wanted) => wanted.every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('h2')),
          {},
          tags,
        );
        const alive = await page.$$eval('main > *', (all) =>
          all.filter(({ shadowRoot }) => shadowRoot).map(({ localName }) => localName),
        );
        assert.deepEqual(alive, tags);
        // What is not registered is not paid for.
        const words = guide.promise.text;
        assert.equal([...scripts.values()].join().includes(words), tags.includes('symptom-guide'), words);
        assert.deepEqual(complaints, []);
        await page.browserContext().close();
      });

  it("React Server Components: what a file with 'use client' imports comes to life", async () => {
    const files: AppFiles = {
      'widgets.js': `'use client';
        import { createElement, useEffect, useRef, useState } from 'react';
        import 'back-pain-widgets/define';
        export default function Widgets({ clinic }) {
          const guide = useRef(null);
          const [started, setStarted] = useState('');
          useEffect(() => guide.current.addEventListener('guide-start', () => setStarted('started')), []);
          return createElement('div', null, createElement('symptom-guide', { ref: guide }),
            createElement('appointment-form', { clinic, endpoint: '/api' }), createElement('p', { id: 'heard' }, started));
        }`,
      'page.cjs': `const { createElement } = require('react');
        const widgets = require('./widgets.js');
        module.exports = () => createElement('section', null, createElement(widgets.default, { clinic: 'Harbour Physio' }));`,
      'server.cjs': `require('react-server-dom-webpack/node-register')();
        const { createElement } = require('react');
        const { renderToPipeableStream } = require('react-server-dom-webpack/server');
        const manifest = require('./out/react-client-manifest.json');
        renderToPipeableStream(createElement(require('./page.cjs')), manifest).pipe(process.stdout);`,
      'start.js': `import { createElement, use } from 'react';
        import { createRoot } from 'react-dom/client';
        import { createFromFetch } from 'react-server-dom-webpack/client';
        const page = createFromFetch(fetch('/page'));
        createRoot(document.querySelector('#app')).render(createElement(() => use(page)));`,
    };
    const folder = await consumer.put(files);
    const Plugin = createRequire(import.meta.url)('react-server-dom-webpack/plugin') as new (options: {
      isServer: boolean;
      clientReferences: object[];
    }) => WebpackPluginInstance;
    const clientReferences = [{ directory: folder, recursive: false, include: /widgets\.js$/ }];
    assert.deepEqual(await buildByWebpack(folder, [new Plugin({ isServer: false, clientReferences })]), []);
    for (const [path, text] of await scriptsIn(folder)) putScript(site, path, text);
    const server = ['--conditions=react-server', join(folder, 'server.cjs')];
    const stream = execFileSync(process.execPath, server, { encoding: 'utf8' });
    site.put('/page', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/x-component' }).end(stream);
    });
    site.put('/', { html: clinicPage({ body: '<div id="app"></div><script src="/app.js"></script>' }) });
    const { page, complaints } = await openPage(browser);
    await page.goto(site.origin);
    await whenReady(page);
    assert.match(
      await page.$eval('section appointment-form', (form) => form.shadowRoot?.textContent ?? ''),
      /Harbour Physio/,
    );
    await pressButton(page, 'symptom-guide', 'Start');
    await page.waitForFunction(() => document.querySelector('#heard')?.textContent === 'started');
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
  });
});
