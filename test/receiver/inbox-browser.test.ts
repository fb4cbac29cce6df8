/** The inbox as a person at the desk has it: live, by keyboard, on a narrow screen, and audited. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Database } from '../../receiver/src/store/database.js';
import { findChromium } from '../browsers/chromium.mjs';
import { PATIENCE_MS } from '../browsers/patience.mjs';
import { aRequest } from './support/a-request.js';
import { SECRET } from './support/inbox-visitor.js';
import { memoryDatabase, startReceiver, type Receiver } from './support/receiver.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let database: Database;
let receiver: Receiver;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

before(async () => {
  database = await memoryDatabase();
  receiver = await startReceiver(database, { site: { folders: [{ folder: 'demo/site', at: '/' }] } });
  const { executablePath, args, env } = await findChromium();
  browser = await puppeteer.launch({
    executablePath,
    args,
    env,
    timeout: PATIENCE_MS,
    protocolTimeout: PATIENCE_MS,
  });
  page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
});
after(async () => {
  await browser.close();
  await receiver.stop();
  await database.close();
});

async function audit(): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

const textOf = (selector: string) => page.$eval(selector, (element) => element.textContent.trim());
const names = () => page.$$eval('.request h2', (all) => all.map((element) => element.textContent));
const waitForRows = (count: number) =>
  page.waitForFunction(
    (wanted: number) => document.querySelectorAll('.request').length === wanted,
    {},
    count,
  );
const overflow = () =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const pathOf = (where: Page) => new URL(where.url()).pathname;

describe('the way into the inbox', () => {
  it('is asked for the secret, and sound, also at 320 px and after a wrong one', async () => {
    await page.goto(`${receiver.address}/inbox`);
    assert.equal(pathOf(page), '/inbox/sign-in');
    assert.deepEqual(await audit(), []);
    await page.type('#secret', 'a wrong one');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(await textOf('[role=alert]'), 'This is not the secret.');
    assert.deepEqual(await audit(), []);
    await page.setViewport({ width: 320, height: 700 });
    assert.equal(await overflow(), 0);
    assert.deepEqual(await audit(), []);
    await page.setViewport({ width: 1280, height: 900 });
    // The browser's own note of the 403.
    assert.deepEqual(
      complaints.splice(0).filter((text) => !text.includes('403')),
      [],
    );
  });

  it('is passed by the link that the demo prints, which leaves no secret in the address', async () => {
    await page.goto(`${receiver.address}/inbox/sign-in#${SECRET}`);
    await page.waitForSelector('#connection[data-state="live"]');
    assert.equal(page.url(), `${receiver.address}/inbox`);
    await page.goBack();
    assert.equal(page.url().includes(SECRET), false);
    // The way in stands there still, and opens by itself for who is signed in.
    await page.waitForSelector('#connection[data-state="live"]');
    assert.equal(page.url(), `${receiver.address}/inbox`);
    assert.equal(await page.evaluate(() => document.cookie), '', 'no script reads the cookie');
  });

  it('opens by itself for whoever comes from another site, as from an e-mail, and is signed in', async () => {
    const mail = await page.browserContext().newPage();
    await mail.setContent(`<a href="${receiver.address}/inbox">Open the inbox</a>`);
    await mail.click('a');
    await mail.waitForSelector('#connection[data-state="live"]');
    assert.equal(pathOf(mail), '/inbox');
    await mail.close();
  });

  it('works without its script', async () => {
    const context = await browser.createBrowserContext();
    const plain = await context.newPage();
    await plain.setJavaScriptEnabled(false);
    await plain.goto(`${receiver.address}/inbox`);
    await plain.type('#secret', SECRET);
    await Promise.all([plain.waitForNavigation(), plain.keyboard.press('Enter')]);
    assert.equal(pathOf(plain), '/inbox');
    await context.close();
  });
});

describe('an open inbox', () => {
  it('is sound while empty', async () => {
    await page.goto(`${receiver.address}/inbox`);
    await page.waitForSelector('#connection[data-state="live"]');
    assert.deepEqual(await audit(), []);
  });

  it('shows a request as it arrives, says so, and leaves the others alone', async () => {
    await receiver.submit(aRequest({ name: 'First' }));
    await waitForRows(1);
    await page.$eval('.request', (row) => ((row as HTMLElement & { same?: true }).same = true));
    const second = aRequest({ name: 'Second' });
    await receiver.submit(second);
    await waitForRows(2);
    assert.deepEqual(await names(), ['Second', 'First']);
    assert.equal(await textOf('#news'), `New request, reference ${second.id.slice(0, 8)}`);
    assert.equal(await page.title(), '(2) Appointment requests');
    const kept = await page.$$eval('.request', (rows) => rows.map((row) => 'same' in row));
    assert.deepEqual(kept, [false, true]);
  });

  it('shows hostile values as what they are', async () => {
    const evil = `<img src=x onerror="alert(1)"><script>alert(2)</script>`;
    const request = aRequest({
      name: evil,
      message: `${evil}\n${'w'.repeat(300)}`,
      guide: { level: 'emergency' },
    });
    await receiver.post({ body: JSON.stringify({ ...request, [evil]: evil, leave_empty: evil }) });
    await waitForRows(3);
    assert.equal((await names())[0], evil);
    assert.equal(await page.$$eval('img, .request script', (found) => found.length), 0);
    await page.reload();
    await page.waitForSelector('#connection[data-state="live"]');
    assert.equal((await names())[0], evil);
  });

  it('says how long ago, with the exact time beside it', async () => {
    assert.deepEqual(
      await page.$$eval('.request header time', (all) =>
        all.map(({ textContent, title, dateTime }) => [
          // So it says where a busy machine needed longer since they came.
          textContent.replace(/^\d+ minutes? ago$/, 'just now'),
          Math.abs(Date.parse(title) - Date.parse(dateTime)) < 60_000,
        ]),
      ),
      Array.from({ length: 3 }, () => ['just now', true]),
    );
  });

  it('has the way that the patient asked for as its main action, and folds the rest', async () => {
    const first = await page.$eval('.request:nth-child(2)', (row) => ({
      main: row.querySelector<HTMLAnchorElement>('a.main')?.href,
      height: row.querySelector('a.main')?.getBoundingClientRect().height ?? 0,
      folded: row.querySelector('.circumstances')?.checkVisibility(),
    }));
    assert.deepEqual(first, { main: 'tel:+15550100123', height: 48, folded: false });
  });

  it('has the fold in line with the text above it, across the card', async () => {
    const [text, fold, card] = await page.$eval('.request', (request) =>
      ['h2', 'summary', 'article'].map((part) => {
        const { left, width } = request.querySelector(part)!.getBoundingClientRect();
        return { left, width };
      }),
    );
    assert.equal(fold?.left, text?.left);
    assert.equal(fold!.width, card!.width - 2 * (fold!.left - card!.left));
    const marker = await page.$eval('.request summary', (summary) => getComputedStyle(summary).listStyleType);
    assert.equal(marker, 'none');
  });

  it('is ticked off by keyboard, without losing the place', async () => {
    await page.focus('.request:nth-child(2) button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.request:nth-child(2).handled');
    await page.waitForFunction(() => document.activeElement?.textContent.includes('Not handled after all'));
    assert.equal(new URL(page.url()).pathname + new URL(page.url()).hash, '/inbox');
    assert.equal((await receiver.store.counts()).open, 2);
    assert.equal(await textOf('#summary'), '2 requests wait for an answer.');
  });

  it('is sound with requests in every state, and fits a narrow screen', async () => {
    await page.$eval('details', (element) => (element.open = true));
    assert.deepEqual(await audit(), []);
    await page.setViewport({ width: 320, height: 700 });
    assert.equal(await overflow(), 0);
    assert.deepEqual(await audit(), []);
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('catches up by itself after the connection was lost', async () => {
    // Written down from before the cut: two seconds later the page tries again, and says so no more.
    const states = await page.evaluateHandle(() => {
      const connection = document.getElementById('connection')!;
      const seen: (string | undefined)[] = [];
      new MutationObserver(() => seen.push(connection.dataset['state'])).observe(connection, {
        attributes: true,
      });
      return seen;
    });
    receiver.cutConnections();
    await page.waitForFunction((seen) => seen.includes('lost'), {}, states);
    await receiver.submit(aRequest({ name: 'Meanwhile' }));
    await waitForRows(4);
    assert.equal((await names())[1], 'Meanwhile', 'below the emergency, above what came before');
    await page.waitForSelector('#connection[data-state="live"]');
  });

  it('works without its script', async () => {
    const plain = await browser.newPage();
    plain.setDefaultTimeout(PATIENCE_MS);
    await plain.setJavaScriptEnabled(false);
    await plain.goto(`${receiver.address}/inbox?show=open`);
    await Promise.all([plain.waitForNavigation(), plain.click('.request button')]);
    assert.match(plain.url(), /\/inbox\?show=open#r-/);
    assert.equal((await receiver.store.counts()).open, 2);
    await plain.close();
  });

  it('shows the way in as soon as it is signed out, in every window', async () => {
    const other = await page.browserContext().newPage();
    await other.goto(`${receiver.address}/inbox`);
    // The page leaves by itself where the next sign of life on its connection is due now.
    const left = page.waitForNavigation();
    await Promise.all([other.waitForNavigation(), other.click('.bar form button')]);
    assert.equal(pathOf(other), '/inbox/sign-in');
    await other.close();
    await receiver.submit(aRequest({ name: 'Too late' }));
    await left;
    assert.equal(pathOf(page), '/inbox/sign-in');
    assert.equal(await page.$('.request'), null);
  });

  it('complained of nothing', () => {
    // The browser's own notes: a connection was cut, and a page that was signed out has asked for it again.
    assert.deepEqual(
      complaints.filter((text) => !/ERR_INCOMPLETE_CHUNKED_ENCODING|\b401\b/.test(text)),
      [],
    );
  });
});

describe('the demo site', () => {
  for (const path of ['/', '/contact', '/back-pain', '/privacy']) {
    it(`${path} is sound while the widgets are not there yet, and at 320 px`, async () => {
      const answer = await page.goto(receiver.address + path);
      assert.equal(answer?.status(), 200);
      assert.deepEqual(await audit(), []);
      await page.setViewport({ width: 320, height: 700 });
      assert.equal(await overflow(), 0);
      await page.setViewport({ width: 1280, height: 900 });
    });
  }
});
