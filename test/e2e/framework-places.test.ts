/** Links and placeholders that a framework has made and goes on changing: neither gets into the other's way. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { serveApp } from './support/bundle-app.js';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import type { App } from './support/framework-apps.js';
import { pressButton } from './support/patient.js';
import { openSite, type Site } from './support/site.js';

const LINK = '/embed/symptom-guide.html#bp-embed';

/** `#before` puts a line before the link and before the placeholder; `#toggle` takes both away, or brings them back. */
const jsx = (start: string) => `
  function Page() {
    const [line, setLine] = useState(false);
    const [shown, setShown] = useState(true);
    return (
      <main>
        <button id="before" onClick={() => setLine(true)}>Before</button>
        <button id="toggle" onClick={() => setShown(!shown)}>Toggle</button>
        <section>
          {line && <p>A line</p>}
          {shown && <a href="${LINK}">Check your symptoms</a>}
          <p>End</p>
        </section>
        <section>
          {line && <p>A line</p>}
          {shown && <div data-bp="appointment-form">Call us</div>}
          <p>End</p>
        </section>
      </main>
    );
  }
  ${start}`;

const APPS: readonly App[] = [
  {
    name: 'React',
    file: 'react.jsx',
    source: `/** @jsxImportSource react */
      import { useState } from 'react';
      import { createRoot } from 'react-dom/client';
      ${jsx("createRoot(document.querySelector('#app')).render(<Page />);")}`,
  },
  {
    name: 'Preact',
    file: 'preact.jsx',
    source: `/** @jsxImportSource preact */
      import { render } from 'preact';
      import { useState } from 'preact/hooks';
      ${jsx("render(<Page />, document.querySelector('#app'));")}`,
  },
  {
    name: 'Svelte',
    file: 'Page.svelte',
    source: `<script>
        let line = $state(false);
        let shown = $state(true);
      </script>
      <main>
        <button id="before" onclick={() => (line = true)}>Before</button>
        <button id="toggle" onclick={() => (shown = !shown)}>Toggle</button>
        <section>
          {#if line}<p>A line</p>{/if}
          {#if shown}<a href="${LINK}">Check your symptoms</a>{/if}
          <p>End</p>
        </section>
        <section>
          {#if line}<p>A line</p>{/if}
          {#if shown}<div data-bp="appointment-form">Call us</div>{/if}
          <p>End</p>
        </section>
      </main>`,
  },
];

/** What a reader of each section meets, one after the other. */
const readers = (page: Page) =>
  page.$$eval('section', (sections) =>
    sections.map((section) =>
      [...section.querySelectorAll('p, a, symptom-guide, appointment-form')]
        .filter((it) => it.getClientRects().length > 0)
        .map((it) => (it.localName === 'p' ? it.textContent : it.localName)),
    ),
  );

describe('places made by', () => {
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

  for (const app of APPS) {
    it(`${app.name}: stand in its order, keep their answers, go and come with what it shows`, async () => {
      await serveApp(
        site,
        app,
        '<script src="/back-pain-widgets.js" async data-phone="1234" data-endpoint="/api"></script>',
      );
      const { page, complaints } = await openPage(browser);
      await page.goto(site.origin);
      await whenReady(page);
      await pressButton(page, 'symptom-guide', 'Start');
      await page.waitForSelector('symptom-guide >>> #question', { visible: true });

      await page.click('#before');
      await page.waitForFunction(() => document.querySelectorAll('section > p').length === 4);
      assert.deepEqual(await readers(page), [
        ['A line', 'symptom-guide', 'End'],
        ['A line', 'appointment-form', 'End'],
      ]);
      assert.ok(await page.$('symptom-guide >>> #question'), 'the guide stays where it was');

      await page.click('#toggle');
      await page.waitForFunction(() => !document.querySelector('symptom-guide, appointment-form'));
      assert.deepEqual(await readers(page), [
        ['A line', 'End'],
        ['A line', 'End'],
      ]);
      await page.click('#toggle');
      await whenReady(page);
      assert.deepEqual(await readers(page), [
        ['A line', 'symptom-guide', 'End'],
        ['A line', 'appointment-form', 'End'],
      ]);
      assert.deepEqual(complaints, []);
      await page.browserContext().close();
    });
  }
});
