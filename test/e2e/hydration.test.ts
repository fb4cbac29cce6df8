/** Apps whose pages a server renders and whose scripts take them over: nothing is lost, whichever comes first, theirs or ours. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { bundleForPage, bundleForServer, inFolder, putScript, type AppFiles } from './support/bundle-app.js';
import { exampleUnder } from './support/docs-examples.js';
import { pressButton } from './support/patient.js';
import { clinicPage, openSite, type Site } from './support/site.js';

/** `server.js` prints the page, `client.js` takes it over. */
interface App {
  page: AppFiles;
  server: string;
  client: string;
}

const TARGET = "document.querySelector('#app')";
/** Tells the test that the framework has taken over: it runs after what it has mounted is alive. */
const DONE = "document.documentElement.dataset.taken = '';";

const react = (page: string): App => ({
  page: { 'page.jsx': page },
  server: `import { createElement } from 'react'; import { renderToString } from 'react-dom/server'; import Page from './page.jsx';
    console.log(renderToString(createElement(Page)));`,
  client: `import { createElement, useEffect } from 'react'; import { hydrateRoot } from 'react-dom/client'; import Page from './page.jsx';
    function App() { useEffect(() => { ${DONE} }, []); return createElement(Page); }
    hydrateRoot(${TARGET}, createElement(App));`,
});

const vue: App = {
  page: {
    'page.vue': `<script setup>
      import { ref } from 'vue';
      import 'back-pain-widgets/define';
      const started = ref(false);
      </script>
      <template>
        <symptom-guide @guide-start="started = true"></symptom-guide>
        <appointment-form endpoint="/api"><a href="tel:1">Call us</a></appointment-form>
        <p v-if="started">Your answers stay on this page.</p>
      </template>`,
  },
  server: `import { createSSRApp } from 'vue'; import { renderToString } from 'vue/server-renderer'; import Page from './page.vue';
    console.log(await renderToString(createSSRApp(Page)));`,
  client: `import { createSSRApp } from 'vue/dist/vue.runtime.esm-bundler.js'; import Page from './page.vue';
    createSSRApp(Page).mount(${TARGET}); ${DONE}`,
};

const svelte: App = {
  page: {
    'page.svelte': `<script>
        import 'back-pain-widgets/define';
        let started = $state(false);
      </script>
      <symptom-guide onguide-start={() => (started = true)}></symptom-guide>
      <appointment-form endpoint="/api"><a href="tel:1">Call us</a></appointment-form>
      {#if started}<p>Your answers stay on this page.</p>{/if}`,
  },
  server: `import { render } from 'svelte/server'; import Page from './page.svelte'; console.log(render(Page).body);`,
  client: `import { hydrate } from 'svelte'; import Page from './page.svelte'; hydrate(Page, { target: ${TARGET} }); ${DONE}`,
};

describe('rendered on a server, then taken over by', () => {
  let browser: Browser;
  let site: Site;
  const apps = new Map<string, App>([
    ['Vue', vue],
    ['Svelte', svelte],
  ]);
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
    apps.set('React', react(await exampleUnder('docs/frameworks.md', 'Rendered on a server')));
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Opens the page as the server wrote it. The framework's script stands in it where `early`, else the test brings it. */
  async function open({ page: files, server, client }: App, head: string, early: boolean) {
    const html = await inFolder({ ...files, 'server.js': server, 'client.js': client }, async (folder) => {
      putScript(site, '/app.js', await bundleForPage(folder, 'client.js'));
      await writeFile(join(folder, 'built.mjs'), await bundleForServer(folder, 'server.js'));
      // In a Node of its own, as a server is; there the package is imported without a DOM.
      return execFileSync(process.execPath, [join(folder, 'built.mjs')], { encoding: 'utf8' });
    });
    const script = early ? '<script src="/app.js"></script>' : '';
    site.put('/', { html: clinicPage({ head, body: `<div id="app">${html.trim()}</div>${script}` }) });
    const visit = await openPage(browser);
    await visit.page.goto(site.origin);
    return visit;
  }

  const takenOver = (page: Page) => page.waitForSelector('html[data-taken]');
  const takeOver = async (page: Page) => {
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.src = '/app.js';
      document.head.append(script);
    });
    await takenOver(page);
  };
  const typed = (page: Page) =>
    page.$$eval('appointment-form', (forms) =>
      forms.map((form) => form.shadowRoot?.querySelector<HTMLInputElement>('[name=name]')?.value),
    );
  const type = async (page: Page) => {
    await (await page.waitForSelector('appointment-form >>> [name=name]', { visible: true }))?.type('Sam');
    await page.$eval('appointment-form', (form) => Object.assign(form, { isTheSame: true }));
  };

  for (const name of ['React', 'Vue', 'Svelte']) {
    it(`${name}, which brings the elements: alive, and heard from the first event on`, async () => {
      const { page, complaints } = await open(apps.get(name) ?? vue, '', true);
      await takenOver(page);
      await whenReady(page);
      await pressButton(page, 'symptom-guide', 'Start');
      await page.waitForFunction(() =>
        document.querySelector('#app')?.textContent.includes('Your answers stay on this page.'),
      );
      assert.deepEqual(complaints, []);
      await page.browserContext().close();
    });

    it(`${name}, after the elements came to life: what was typed stays, and events are heard`, async () => {
      const { page, complaints } = await open(
        apps.get(name) ?? vue,
        '<script src="/back-pain-widgets.js" data-clinic="Harbour Physio" data-endpoint="/api"></script>',
        false,
      );
      await whenReady(page);
      await type(page);
      await takeOver(page);
      assert.deepEqual(await typed(page), ['Sam']);
      assert.ok(await page.$eval('appointment-form', (form) => 'isTheSame' in form));
      await pressButton(page, 'symptom-guide', 'Start');
      await page.waitForFunction(() =>
        document.querySelector('#app')?.textContent.includes('Your answers stay on this page.'),
      );
      assert.deepEqual(await typed(page), ['Sam']);
      assert.deepEqual(complaints, []);
      await page.browserContext().close();
    });
  }

  it('React: attributes of events are dead until it renders again, as the document says', async () => {
    const page = `import { useState } from 'react'; import 'back-pain-widgets/define';
      export default function Page() {
        const [again, setAgain] = useState(false);
        return <>
          <symptom-guide onguide-start={() => { document.body.dataset.heard = ''; }} />
          <button id="again" onClick={() => setAgain(true)}>Again</button>{again && <p id="drawn" />}
        </>;
      }`;
    const { page: tab } = await open(react(page), '', true);
    await takenOver(tab);
    await whenReady(tab);
    const heard = () =>
      tab.evaluate(() => {
        document.querySelector('symptom-guide')?.dispatchEvent(new Event('guide-start', { bubbles: true }));
        return 'heard' in document.body.dataset;
      });
    assert.equal(await heard(), false);
    await tab.click('#again');
    await tab.waitForSelector('#drawn');
    assert.equal(await heard(), true);
    await tab.browserContext().close();
  });

  it('React: a placeholder that was filled before is drawn anew, as the document says; an element stays', async () => {
    const page = `export default function Page() {
        return <div data-bp="appointment-form"><a href="tel:1">Call us</a></div>;
      }`;
    const { page: tab, complaints } = await open(
      react(page),
      '<script src="/back-pain-widgets.js" data-endpoint="/api"></script>',
      false,
    );
    await whenReady(tab);
    await type(tab);
    await takeOver(tab);
    await whenReady(tab);
    // The form that stands there then works, but it is another one.
    assert.deepEqual(await typed(tab), ['']);
    assert.match(complaints.join(), /418|hydrat/i);
    await tab.browserContext().close();
  });
});
