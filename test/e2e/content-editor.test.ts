/** The page on which a clinic edits its own words: from a folder on a desk, to a file that the command line finds good. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { after, before, describe, it } from 'node:test';
import type axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, openPage } from './support/browser.js';
import { built } from './support/site.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TITLE = 'article.title';

const verdict = (page: Page) => page.$eval('#verdict', (it) => it.textContent);
const textOf = (page: Page, id: string) =>
  page.evaluate((id) => (document.getElementById(id) as HTMLInputElement | null)?.value, id);

/** Writes into a field as if it had been empty. */
const write = (page: Page, id: string, text: string) =>
  page.evaluate(
    (id, text) => {
      const field = document.getElementById(id) as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    id,
    text,
  );

/** Chooses a file, as somebody does in the browser's dialog. */
const give = (page: Page, name: string, text: string) =>
  page.evaluate(
    (name, text) => {
      const input = document.getElementById('open') as HTMLInputElement;
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], name));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change'));
    },
    name,
    text,
  );

/** What the page would save, taken where it makes the address of the file. */
const saved = (page: Page) =>
  page.evaluate(async () => {
    let file: Blob | undefined;
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => make((file = blob as Blob));
    HTMLAnchorElement.prototype.click = () => undefined;
    document.getElementById('save')?.click();
    return (await file?.text()) ?? '';
  });

describe('the page of own words', () => {
  let browser: Browser;
  let desk: string;
  before(async () => {
    browser = await launchBrowser();
    desk = mkdtempSync(join(tmpdir(), 'content-editor-'));
    for (const name of ['bin', 'package.json']) cpSync(name, join(desk, name), { recursive: true });
    for (const name of ['content-editor', 'esm'])
      cpSync(join(built, name), join(desk, 'dist', name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(desk, 'node_modules'));
  });
  after(async () => {
    await browser.close();
    rmSync(desk, { recursive: true, force: true });
  });

  async function open(width = 1280): Promise<Page> {
    const { page } = await openPage(browser);
    await page.setViewport({ width, height: 900 });
    await page.goto(pathToFileURL(join(desk, 'dist/content-editor/index.html')).href);
    await page.waitForSelector('.sentence', { visible: true });
    return page;
  }

  /** As a clinic's webmaster would. */
  async function check(text: string): Promise<{ code: number; said: string }> {
    const file = join(desk, 'own-words.json');
    writeFileSync(file, text);
    return promisify(execFile)(process.execPath, [
      join(desk, 'bin/back-pain-widgets.mjs'),
      'check-content',
      file,
    ]).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      (failed: unknown) => {
        const { code, stdout } = failed as { code: number; stdout: string };
        return { code, said: stdout };
      },
    );
  }

  async function fillIn(page: Page): Promise<void> {
    await write(page, 'reviewedBy.name', 'Ana Silva');
    await write(page, 'reviewedBy.role', 'physiotherapist');
    await write(page, 'reviewedBy.date', '2026-11-20');
    await write(page, `sentences.${TITLE}`, 'Running with a sore back');
  }

  it('writes a file that is good, and goes on with it another day', async () => {
    const page = await open();
    assert.match(await verdict(page), /things are missing/);
    await fillIn(page);
    await page.click('#add');
    await write(page, 'exercises.title', 'From our team');
    await write(page, 'exercises.list.0.name', 'Wall sit');
    await write(page, 'exercises.list.0.dose', 'Hold for 10 seconds.');
    await write(page, 'exercises.list.0.steps', 'Lean on a wall.\n\nSlide down.');
    assert.match(await verdict(page), /^The file is good: 1 of your sentences and 1 exercises/);
    const text = await saved(page);
    const { code, said } = await check(text);
    assert.equal(code, 0, said);
    assert.match(said, /1 sentences and 1 exercises, signed by Ana Silva, physiotherapist, 2026-11-20/);
    assert.deepEqual((JSON.parse(text) as { exercises: unknown }).exercises, {
      title: 'From our team',
      list: [{ name: 'Wall sit', dose: 'Hold for 10 seconds.', steps: ['Lean on a wall.', 'Slide down.'] }],
    });
    await page.close();

    const later = await open();
    await give(later, 'own-words.json', text);
    await later.waitForFunction(() => document.getElementById('exercises.list.0.name'));
    assert.equal(await textOf(later, `sentences.${TITLE}`), 'Running with a sore back');
    assert.equal(await textOf(later, 'exercises.list.0.steps'), 'Lean on a wall.\nSlide down.');
    assert.equal(await saved(later), text);
    await later.close();
  });

  it('names what is wrong at its field, and leads there from the list', async () => {
    const page = await open();
    await fillIn(page);
    await write(page, `sentences.${TITLE}`, 'Running <b>now</b>');
    assert.match(await verdict(page), /^One thing is missing/);
    await page.click('#problems a');
    const focused = await page.evaluate(() => ({
      id: document.activeElement?.id,
      invalid: document.activeElement?.getAttribute('aria-invalid'),
      told: document.getElementById(document.activeElement?.getAttribute('aria-describedby') ?? '')
        ?.textContent,
    }));
    assert.deepEqual(focused, {
      id: `sentences.${TITLE}`,
      invalid: 'true',
      told: 'This holds HTML. Write plain text: it is shown as it stands.',
    });
    await page.close();
  });

  it('shows which of our sentences have changed, and whose are gone, and loses no words', async () => {
    const page = await open();
    await fillIn(page);
    const file = JSON.parse(await saved(page)) as { sentences: Record<string, object> };
    file.sentences = {
      [TITLE]: { original: 'An older title', text: 'Mine' },
      'article.gone.9': { original: 'x', text: 'Words of ours' },
    };
    await give(page, 'old.json', JSON.stringify(file));
    await page.waitForSelector('.changed', { visible: true });
    const notes = await page.$$eval('.changed', (all) => all.map((it) => it.textContent));
    assert.match(notes.join('\n'), /by these words: Words of ours[\s\S]*It was: An older title/);
    await page.click('.sentence .changed button');
    await page.click('.changed button');
    assert.match(await verdict(page), /^The file is good: 1 of your sentences/);
    await page.close();
  });

  it('finds sentences, and says when a file cannot be opened', async () => {
    const page = await open();
    await write(page, 'find', 'mattress');
    assert.equal(await page.$eval('#shown', (it) => it.textContent), '1 sentences');
    await give(page, 'broken.json', '{');
    await page.waitForFunction(() => document.getElementById('open-problem')?.textContent);
    assert.match(await page.$eval('#open-problem', (it) => it.textContent), /^broken.json cannot be opened/);
    await page.close();
  });

  it('shows our sentences in the language that is chosen', async () => {
    const page = await open();
    await page.select('#language', 'de');
    await page.waitForFunction(() =>
      document.querySelector('[data-id="article.outlook.title"]')?.textContent.includes('besser'),
    );
    assert.equal((JSON.parse(await saved(page)) as { language: string }).language, 'de');
    await page.close();
  });

  for (const width of [320, 1280])
    it(`can be used at ${width} px, by keyboard and screen reader`, async () => {
      const page = await open(width);
      await page.click('#add');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const { axe: audit } = window as unknown as { axe: typeof axe };
        return (await audit.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      });
      assert.deepEqual(violations, []);
      await page.close();
    });

  describe('the command line', () => {
    const good = {
      version: 1,
      language: 'de',
      reviewedBy: { name: 'Ana Silva', role: 'Physiotherapeutin', date: '2026-11-20' },
      exercises: { title: 'Von uns', list: [{ name: 'A', dose: 'B', steps: ['C'] }] },
    };
    const lines = (value: object) => JSON.stringify(value, null, 2);

    for (const [what, text, code, said] of [
      ['a good file', lines(good), 0, /is good: 0 sentences and 1 exercises/],
      ['no JSON', '{\n  "a": 1,\n}', 1, /line 3: a name in quotation marks is missing/],
      [
        'a language that is none of ours',
        lines({ ...good, language: 'it' }),
        1,
        /line 3, language: is none of ours/,
      ],
      [
        'a sentence twice',
        '{"version": 1,\n"language": "de",\n"version": 1}',
        1,
        /line 3, version: stands here twice/,
      ],
      [
        'a warning',
        lines({ ...good, sentences: { 'exercises.rules.stop.1': { original: 'x', text: 'y' } } }),
        1,
        /line \d+, sentences › exercises\.rules\.stop\.1: cannot be replaced/,
      ],
      [
        'a sentence that has changed',
        lines({ ...good, sentences: { 'article.title': { original: 'x', text: 'y' } } }),
        1,
        /of these sentences, pages show ours[\s\S]*line \d+, sentences › article\.title: our sentence has changed/,
      ],
    ] as const)
      it(`ends with ${code} for ${what}`, async () => {
        const result = await check(text);
        assert.match(result.said, said);
        assert.equal(result.code, code);
      });
  });
});
