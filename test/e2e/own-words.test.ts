/** A clinic's own words with the built script, as docs/own-words.md tells: every example in it is run here. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { EXERCISE_IDS } from '../../src/content/exercise-plan.js';
import { checkContent } from '../../src/own-words.js';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { built, clinicPage, openSite, type Answer, type Site } from './support/site.js';
import { waitForWords } from './support/wait-for-words.js';

const docs = await readFile(new URL('../../docs/own-words.md', import.meta.url), 'utf8');
const example = (kind: string) => new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``).exec(docs)?.[1] ?? '';
const FILE = example('json');
const SNIPPET = example('html').replace('https://YOUR-SITE', '');
const OURS = 'Any position that is comfortable is fine.';
const THEIRS = 'Sleep in the position you like best.';

const said = (page: Page, element: string) =>
  page.$eval(element, (it) => (it.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '));

/** Runs in the page, from its start: notes whether one of our own sentences was ever there to be seen. */
function watchFor(ours: string): void {
  const seen: string[] = [];
  Object.assign(window, { seen });
  const look = (): void => {
    const text = document.querySelector('back-pain-article')?.shadowRoot?.textContent ?? '';
    if (text.includes(ours)) seen.push(ours);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

describe('a clinic’s own words', () => {
  let browser: Browser;
  let site: Site;
  let other: Site;
  before(async () => {
    [browser, site, other] = await Promise.all([launchBrowser(), openSite(), openSite()]);
  });
  after(async () => {
    await Promise.all([browser.close(), site.close(), other.close()]);
  });

  const json: Answer = (_, response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(FILE);

  async function visit(body: string, { head = '', headers = {}, path = '/' } = {}) {
    site.put(path, { html: clinicPage({ body, head, language: 'en-US' }), headers });
    const one = await openPage(browser);
    await one.page.evaluateOnNewDocument(watchFor, OURS);
    await waitForWords(one.page);
    await one.page.goto(site.origin + path);
    await whenReady(one.page);
    return one;
  }

  const whenSaid = (page: Page, words: string) =>
    page.waitForFunction(
      (words) => document.querySelector('back-pain-article')?.shadowRoot?.textContent.includes(words),
      {},
      words,
    );

  it('are good in the documents', async () => {
    const { problems, passedOver, content } = await checkContent(FILE, Date.parse('2026-11-27'));
    assert.deepEqual([...problems, ...passedOver], []);
    assert.equal(content?.words.size, 2);
    for (const id of EXERCISE_IDS) assert.ok(docs.includes(`\`${id}\``), id);
  });

  it('are shown in article and guide, from one request, and ours never before them', async () => {
    let requests = 0;
    site.put('/own-words.json', async (request, response) => {
      requests += 1;
      await new Promise((done) => setImmediate(done));
      await json(request, response);
    });
    const { page, complaints } = await visit(SNIPPET);
    await whenSaid(page, THEIRS);
    assert.match(
      await said(page, 'back-pain-article'),
      /Last reviewed on November 20, 2026 by Ana Silva, physiotherapist\./,
    );
    await whenSaid(page, 'Wall sit');
    await page.waitForFunction(() =>
      document
        .querySelector('symptom-guide')
        ?.shadowRoot?.textContent.includes('Where to go with your back pain'),
    );
    assert.deepEqual(await page.evaluate(() => (window as unknown as { seen: string[] }).seen), []);
    assert.equal(requests, 1);
    assert.deepEqual(
      complaints.filter((line) => !line.includes('wall-sit')),
      [],
    );
    await page.close();
  });

  it('stay out of a page whose policy does not allow the file, and work under one that does', async () => {
    site.put('/own-words.json', json);
    for (const [connect, shown] of [
      ["'none'", OURS],
      ["'self'", THEIRS],
    ] as const) {
      const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src ${connect}; require-trusted-types-for 'script'`;
      const { page } = await visit(SNIPPET, { headers: { 'content-security-policy': policy } });
      await whenSaid(page, shown);
      await page.close();
    }
  });

  it('come from where the script came from, where that lets the page read them', async () => {
    const file =
      (headers: Record<string, string>): Answer =>
      (_, response) =>
        void response.writeHead(200, headers).end(FILE);
    const snippet = SNIPPET.replace('src="', `src="${other.origin}`).replace(
      '"/own-words.json"',
      `"${other.origin}/own-words.json"`,
    );
    for (const [headers, shown] of [
      [{ 'access-control-allow-origin': '*' }, THEIRS],
      [{}, OURS],
    ] as const) {
      other.put('/own-words.json', file(headers));
      const { page } = await visit(snippet);
      await whenSaid(page, shown);
      await page.close();
    }
  });

  it('are not fetched through a redirect, nor from a third site', async () => {
    site.put(
      '/own-words.json',
      (_, response) => void response.writeHead(302, { location: '/moved.json' }).end(),
    );
    site.put('/moved.json', json);
    other.put('/own-words.json', json);
    for (const address of ['/own-words.json', `${other.origin}/own-words.json`]) {
      const { page, requests } = await visit(SNIPPET.replace('/own-words.json', address));
      await whenSaid(page, OURS);
      assert.deepEqual(
        requests.filter((url) => url.startsWith(other.origin)),
        [],
      );
      await page.close();
    }
  });

  it('cannot be set by a placeholder or a link', async () => {
    site.put('/own-words.json', json);
    const { page, requests } = await visit(
      `<div data-bp="back-pain-article" data-content-url="/own-words.json"><a href="tel:1">Call</a></div>
       <script src="/back-pain-widgets.js"></script>`,
    );
    await whenSaid(page, OURS);
    assert.deepEqual(
      requests.filter((url) => url.includes('own-words')),
      [],
    );
    await page.close();
  });

  it('take over from the words of a prerendered page, with own blocks in their places', async () => {
    site.put('/own-words.json', json);
    const html = await readFile(join(built, 'html/back-pain-article.en.html'), 'utf8');
    const block =
      '<p slot="after-outlook" id="block">Our running group meets on Saturdays.</p></back-pain-article>';
    const { page, complaints } = await visit(
      html.replace('</back-pain-article>', block) +
        '<script src="/back-pain-widgets.js" data-content-url="/own-words.json"></script>',
    );
    await whenSaid(page, THEIRS);
    const slot = await page.$eval('#block', (it) => [it.assignedSlot?.name, it.getClientRects().length]);
    assert.deepEqual(slot, ['after-outlook', 1]);
    assert.deepEqual(
      complaints.filter((line) => !line.includes('wall-sit')),
      [],
    );
    await page.close();
  });
});
