/** The examples that run on the site: each is the code beside it, comes to life, and sends nothing to anybody. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { pageOf } from '../../build/docs-site/contents.mjs';
import { examplePath } from '../../build/docs-site/live-examples.mjs';
import { liveBlocks, named } from '../docs-site/support/documents.js';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { openDocsSite, type DocsSite } from './support/docs-site.js';
import { fillAppointment, find, hear, sendAppointment } from './support/patient.js';

/** By its document, which of them a block is. */
const numberOf = (block: (typeof liveBlocks)[number]) =>
  liveBlocks.filter(({ document }) => document === block.document).indexOf(block) + 1;
const pathOf = (block: (typeof liveBlocks)[number]) => examplePath(pageOf(block.document), numberOf(block));

/** What a form says to its author where an example is not about it. */
const NOT_SHOWN: Readonly<Record<string, RegExp>> = {
  endpoint: /endpoint: missing/,
  phone: /phone: missing/,
};

describe('the examples that run in the documentation', () => {
  let browser: Browser;
  let site: DocsSite;
  before(async () => {
    browser = await launchBrowser();
    site = await openDocsSite();
  });
  after(async () => {
    site.close();
    await browser.close();
  });

  const visit = async (path: string) => {
    const seen = await openPage(browser);
    await seen.page.goto(site.address + path);
    await whenReady(seen.page);
    return seen;
  };

  /** What a document shows beside its examples, read once. */
  const read = new Map<string, Promise<string[]>>();
  function codeIn(document: string): Promise<string[]> {
    const code = read.get(document) ?? readCode(document);
    read.set(document, code);
    return code;
  }
  async function readCode(document: string): Promise<string[]> {
    const { page } = await openPage(browser);
    await page.goto(site.address + pageOf(document));
    const shown = await page.$$eval('.example pre code', (all) => all.map((it) => it.textContent));
    await page.browserContext().close();
    return shown;
  }

  it('are as many as the documents have', () =>
    assert.deepEqual([...site.examples], liveBlocks.map(pathOf).sort()));

  for (const block of liveBlocks)
    it(`run as they are shown: ${named(block)}`, async () => {
      const path = pathOf(block);
      assert.ok(
        readFileSync(join(site.folder, path), 'utf8').includes(block.code),
        'its page holds the very text',
      );

      const shown = await codeIn(block.document);
      assert.equal(shown[numberOf(block) - 1], block.code, 'the document shows it');

      const { page, complaints, requests } = await visit(path);
      const expected = Object.entries(NOT_SHOWN).filter(([option]) => !block.code.includes(option));
      assert.deepEqual(
        complaints.filter((line) => !expected.some(([, words]) => words.test(line))),
        [],
      );
      assert.deepEqual(
        requests.filter((address) => !address.startsWith(site.address) && !address.startsWith('data:')),
        [],
      );
      await page.browserContext().close();
    });

  const first = (document: string, part: string) => {
    const block = liveBlocks.find((it) => it.document === document && it.code.includes(part));
    assert.ok(block, part);
    return pathOf(block);
  };
  const FORM = 'docs/elements/appointment-form.md';

  for (const part of [
    'clinic="Harbour Physio"',
    'api.web3forms.com',
    'provider="netlify"',
    'ok="status=received"',
    'respondWith',
  ])
    it(`let the form be sent, and send nothing: ${part}`, async () => {
      const { page, requests } = await visit(first(FORM, part));
      await fillAppointment(page);
      const before = requests.length;
      await sendAppointment(page);
      assert.deepEqual(
        requests.slice(before).filter((address) => !address.startsWith('data:')),
        [],
      );
      await page.browserContext().close();
    });

  it('can reach nobody, whatever a script in them tries', async () => {
    const { page } = await visit(first(FORM, 'clinic="Harbour Physio"'));
    const reached = await page.evaluate(
      () =>
        new Promise<string>((done) => {
          document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
            done(violatedDirective),
          );
          const request = new XMLHttpRequest();
          request.open('POST', '/requests');
          request.addEventListener('load', () => done('reached'));
          request.send('name=Sam');
        }),
    );
    assert.equal(reached, 'connect-src');
    await page.browserContext().close();
  });

  it('show free times', async () => {
    const { page } = await visit(first(FORM, 'slots-url'));
    await find(page, 'appointment-form >>> [name=slot] ~ *, appointment-form >>> [part~=day]');
    await page.browserContext().close();
  });

  it('change the language', async () => {
    const { page } = await visit(first('docs/languages.md', 'setLocale'));
    await page.select('select', 'de');
    await hear(page, 'symptom-guide', 'Rückenschmerzen');
    await page.browserContext().close();
  });

  it('are as tall as what is in them', async () => {
    const { page } = await openPage(browser);
    await page.goto(site.address);
    await page.waitForFunction(() => {
      const frame = document.querySelector<HTMLIFrameElement>('.example iframe');
      const inside = frame?.contentDocument?.body;
      if (!frame || !inside?.querySelector('symptom-guide')?.shadowRoot?.querySelector('h2')) return false;
      return Math.abs(frame.offsetHeight - inside.offsetHeight) < 6;
    });
    await page.browserContext().close();
  });
});
