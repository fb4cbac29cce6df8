/** The components that docs/frameworks.md shows, each in an app of its own that only mounts it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { bundleForPage, inFolder, putScript, type AppFiles } from './support/bundle-app.js';
import { exampleUnder } from './support/docs-examples.js';
import { answerMildly, pressButton } from './support/patient.js';
import { clinicPage, openSite, type Site } from './support/site.js';

const DOCUMENT = 'docs/frameworks.md';

/** What the app around the component hands to it. */
const PROPS = `{
  patient: { name: 'Sam', phone: '020 7946 0018' },
  deliver: (request) => { document.querySelector('#delivered').textContent = request.name; return { ok: true }; },
  onFinished: () => { document.querySelector('#finished').textContent += 'once'; },
}`;
const TARGET = "document.querySelector('#app')";

const REACT = (code: string): AppFiles => ({
  'page.jsx': code,
  'start.js': `import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; import Page from './page.jsx';
    createRoot(${TARGET}).render(createElement(Page, ${PROPS}));`,
});

/** The heading above the component, and what mounts it. */
const APPS: Readonly<Record<string, { heading: string; files: (code: string) => AppFiles }>> = {
  'React 19': { heading: 'React 19', files: REACT },
  Preact: {
    heading: 'React 19',
    files: (code) => ({
      'page.jsx': `/** @jsxImportSource preact */\n${code.replace("from 'react'", "from 'preact/hooks'")}`,
      'start.js': `import { h, render } from 'preact'; import Page from './page.jsx'; render(h(Page, ${PROPS}), ${TARGET});`,
    }),
  },
  Vue: {
    heading: 'Vue',
    files: (code) => ({
      'page.vue': code,
      'start.js': `import { createApp } from 'vue/dist/vue.runtime.esm-bundler.js'; import Page from './page.vue';
        createApp(Page, ${PROPS}).mount(${TARGET});`,
    }),
  },
  'Svelte 5': {
    heading: 'Svelte 5',
    files: (code) => ({
      'page.svelte': code,
      'start.js': `import { mount } from 'svelte'; import Page from './page.svelte'; mount(Page, { target: ${TARGET}, props: ${PROPS} });`,
    }),
  },
  Angular: {
    heading: 'Angular',
    files: (code) => ({
      'page.ts': code,
      'patient-service.ts': `export class PatientService { constructor() { Object.assign(this, ${PROPS}); } }`,
      'start.ts': `import '@angular/compiler';
        import { provideZonelessChangeDetection } from '@angular/core';
        import { bootstrapApplication } from '@angular/platform-browser';
        import { BackPainPage } from './page';
        ${TARGET}.append(document.createElement('app-back-pain'));
        bootstrapApplication(BackPainPage, { providers: [provideZonelessChangeDetection()] });`,
    }),
  },
};

describe('docs/frameworks.md, the component for', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
    site.put('/', {
      html: clinicPage({
        body: '<p id="finished"></p><p id="delivered"></p><div id="app"></div><script src="/app.js"></script>',
      }),
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [name, { heading, files }] of Object.entries(APPS)) {
    it(`${name}: attributes, events and methods do what they say`, async () => {
      const app = files(await exampleUnder(DOCUMENT, heading));
      const start = Object.keys(app).find((file) => file.startsWith('start.')) ?? '';
      putScript(site, '/app.js', await inFolder(app, (folder) => bundleForPage(folder, start)));
      const { page, complaints } = await openPage(browser);
      await page.goto(site.origin);
      await whenReady(page);
      assert.ok(await page.$('symptom-guide >>> h3'), 'heading-level');
      assert.match(
        await page.$eval('appointment-form', (form) => form.shadowRoot?.textContent ?? ''),
        /Harbour Physio/,
      );

      await answerMildly(page);
      assert.equal(await page.$eval('#finished', ({ textContent }) => textContent), 'once');

      await page.$$eval('button', (buttons) =>
        buttons.find(({ textContent }) => textContent === 'Use my details')?.click(),
      );
      assert.equal(
        await page.$eval('appointment-form >>> [name=name]', (field) => (field as HTMLInputElement).value),
        'Sam',
      );
      await page.$eval('appointment-form', (form) => {
        form.prefill({ phone: '020 7946 0018' });
        form.shadowRoot?.querySelector<HTMLElement>('[name=consent]')?.click();
      });
      await pressButton(page, 'appointment-form', 'Send request');
      await page.waitForSelector('appointment-form >>> [part=confirmation]', { visible: true });
      assert.equal(await page.$eval('#delivered', ({ textContent }) => textContent), 'Sam');
      assert.deepEqual(complaints, []);
      await page.browserContext().close();
    });
  }
});
