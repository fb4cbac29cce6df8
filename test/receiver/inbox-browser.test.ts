/** The inbox as a person at the desk has it: live, by keyboard, on a narrow screen, and audited. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Database } from '../../demo/receiver/store/database.js';
import { findChromium } from '../browsers/chromium.mjs';
import { aRequest } from './support/a-request.js';
import { memoryDatabase, startReceiver, type Receiver } from './support/receiver.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let database: Database;
let receiver: Receiver;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

before(async () => {
  database = await memoryDatabase();
  receiver = await startReceiver(database);
  const { executablePath, args, env } = await findChromium();
  browser = await puppeteer.launch({ executablePath, args, env });
  page = await browser.newPage();
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

describe('an open inbox', { timeout: 240_000 }, () => {
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
    receiver.cutConnections();
    await page.waitForSelector('#connection[data-state="lost"]');
    await receiver.submit(aRequest({ name: 'Meanwhile' }));
    await waitForRows(4);
    assert.equal((await names())[0], 'Meanwhile');
    await page.waitForSelector('#connection[data-state="live"]');
  });

  it('works without its script', async () => {
    const plain = await browser.newPage();
    await plain.setJavaScriptEnabled(false);
    await plain.goto(`${receiver.address}/inbox?show=open`);
    await Promise.all([plain.waitForNavigation(), plain.click('.request button')]);
    assert.match(plain.url(), /\/inbox\?show=open#r-/);
    assert.equal((await receiver.store.counts()).open, 2);
    await plain.close();
  });

  it('complained of nothing', () => {
    assert.deepEqual(
      complaints.filter((text) => !text.includes('ERR_INCOMPLETE_CHUNKED_ENCODING')),
      [],
    );
  });
});

describe('the demo site', { timeout: 240_000 }, () => {
  for (const path of ['/', '/contact', '/back-pain', '/privacy']) {
    it(`${path} is sound while the widgets are not there yet, and at 320 px`, async () => {
      await page.goto(receiver.address + path);
      assert.deepEqual(await audit(), []);
      await page.setViewport({ width: 320, height: 700 });
      assert.equal(await overflow(), 0);
      await page.setViewport({ width: 1280, height: 900 });
    });
  }
});
