/** What a patient takes home on paper: the exercises on two sheets at most, a plan on one, and the guide's advice. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { exercises } from '../../src/content/en/exercises.js';
import { EXERCISE_IDS } from '../../src/content/exercise-plan.js';
import { stopDate } from '../browsers/stop-date.js';
import { engine, launchBrowser, openPage, whenReady } from './support/browser.js';
import { clinicPage, openSite, type Site } from './support/site.js';

const CLINIC = 'Harbour Physio';
const PHONE = '+1 207 555 0142';
/** What is on buttons: nobody can press it on paper. */
const CONTROLS = ['Play', 'Start over', 'Add to my plan', 'Remove', 'Print', 'Repeat 1'];
const PAPER = ['A4', 'letter'] as const;

/** Why these tests are left out; false where they run. */
function reason(): string | false {
  if (engine !== 'chromium') return 'only Chromium makes PDFs for its driver';
  const { error } = spawnSync('pdftotext', ['-v']);
  return error ? 'pdftotext (poppler-utils) is not installed' : false;
}

describe('paper', { skip: reason() }, () => {
  let browser: Browser;
  let site: Site;
  let folder: string;
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
    folder = await mkdtemp(join(tmpdir(), 'paper-'));
    for (const element of ['back-pain-article', 'symptom-guide'])
      site.put(`/${element}`, {
        html: clinicPage({
          language: 'en-US',
          head: `<script async src="/back-pain-widgets.js" data-clinic="${CLINIC}" data-phone="${PHONE}"></script>`,
          body: `<p>About our clinic</p><${element}></${element}>`,
        }),
      });
  });
  after(async () => {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true });
  });

  const now = Date.now();
  const today = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(now);

  async function open(element = 'back-pain-article'): Promise<Page> {
    const { page } = await openPage(browser);
    await page.evaluateOnNewDocument(stopDate, now);
    await page.goto(`${site.origin}/${element}`);
    await whenReady(page);
    // The driver prints; the dialogue of the page would wait for somebody.
    await page.evaluate(() => (window.print = () => undefined));
    return page;
  }

  const press = (page: Page, selector: string) =>
    page.$eval(`back-pain-article >>> ${selector}`, (button) => (button as HTMLElement).click());

  /** The words on each sheet. */
  async function sheets(page: Page, format: (typeof PAPER)[number]): Promise<string[]> {
    const file = join(folder, 'paper.pdf');
    await writeFile(
      file,
      await page.pdf({ format, margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } }),
    );
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    return text
      .split('\f')
      .slice(0, -1)
      .map((sheet) => sheet.replace(/\s+/g, ' '));
  }

  function assertWhose(text: string): void {
    for (const once of [CLINIC, PHONE, today]) assert.equal(text.split(once).length, 2, `once: ${once}`);
    for (const word of CONTROLS) assert.ok(!text.includes(word), `no button: ${word}`);
    assert.ok(!text.includes('About our clinic'), 'nothing of the page around');
    assert.ok(text.includes(exercises.rules.stop.title));
    for (const sign of ['new sharp pain', 'feels numb', 'dizzy or unwell'])
      assert.ok(text.includes(sign), sign);
  }

  for (const format of PAPER) {
    it(`holds all exercises on two sheets (${format})`, async () => {
      const page = await open();
      await press(page, '[data-do=print-exercises]');
      const printed = await sheets(page, format);
      assert.ok(printed.length <= 2, `${printed.length} sheets`);
      const text = printed.join(' ');
      assertWhose(text);
      for (const id of EXERCISE_IDS) assert.ok(text.includes(exercises.exercises[id].name), id);
    });

    it(`holds a plan of three exercises on one sheet (${format})`, async () => {
      const page = await open();
      const plan = ['knee-rolls', 'press-up', 'bridge'] as const;
      for (const id of plan) await press(page, `[data-exercise=${id}] [data-do=pick]`);
      await press(page, '[data-do=print-plan]');
      const printed = await sheets(page, format);
      assert.equal(printed.length, 1);
      const [text = ''] = printed;
      assertWhose(text);
      for (const id of EXERCISE_IDS) {
        const { name } = exercises.exercises[id];
        assert.equal(text.includes(name), (plan as readonly string[]).includes(id), name);
      }
      assert.ok(text.includes('Do 2 repeats, once a day.'), 'its dose');
    });
  }

  it('begins the advice of the guide with the clinic, its phone and the date', async () => {
    const page = await open('symptom-guide');
    const title = await page.$eval('symptom-guide', async (guide) => {
      const press = async (selector: string) => {
        [...guide.renderRoot.querySelectorAll<HTMLElement>(selector)].at(-1)?.click();
        await guide.updateComplete;
      };
      await press('[part=start] button');
      while (!guide.result) await press('[part=answer]');
      await press('[data-do=print]');
      return guide.renderRoot.querySelector('.care-head :is(h2, h3)')?.textContent ?? '';
    });
    const text = (await sheets(page, 'A4')).join(' ').trim();
    assert.ok(text.startsWith(`${CLINIC} ${PHONE} ${today} `), text.slice(0, 120));
    assert.ok(title.length > 0 && text.includes(title), title);
    for (const word of CONTROLS) assert.ok(!text.includes(word), `no button: ${word}`);
    assert.ok(!text.includes('About our clinic'), 'nothing of the page around');
  });

  it('holds still pictures, also where somebody prints in the middle of an exercise', async () => {
    const page = await open();
    await press(page, '[data-exercise=bridge] summary');
    await press(page, '[data-exercise=bridge] [data-do=play]');
    await page.waitForSelector('back-pain-article >>> .moving', { visible: true });
    await page.emulateMediaType('print');
    const seen = await page.$$eval('back-pain-article >>> [data-exercise=bridge] .drawing', (drawings) =>
      drawings
        .filter((drawing) => getComputedStyle(drawing).visibility === 'visible')
        .filter((drawing) => drawing.getClientRects().length > 0)
        .map((drawing) => drawing.querySelectorAll('.hair').length),
    );
    assert.deepEqual(seen, [2], 'start and end, side by side');
  });
});
