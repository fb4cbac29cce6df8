/**
 * The elements on pages styled by others: inside they look as on a plain page, within the bounds below, while the page's
 * typeface and the documented properties reach them. `SCREENSHOTS=folder` keeps a picture of every state to look at.
 */
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { FRAMEWORKS, HOSTILE } from './support/host-styles.js';
import { PATIENT, pressButton } from './support/patient.js';
import { clinicPage, openSite, type Site } from './support/site.js';
import { survey, type Survey } from './support/survey.js';

/** px: running text is never smaller, whatever a page does to its root. */
const SMALLEST_BASE = 16;
/** px: a reference's number in a table; hints and notes are larger. */
const SMALLEST_TEXT = 12;
/** px: what a finger needs, in height and width; what stands in running text may be smaller (WCAG 2.5.8). */
const HIT_AREA = { control: 44, inText: 24 };
/** px: boxes are laid out in 64ths. */
const ROUNDING = 0.05;
/** WCAG 1.4.3. */
const CONTRAST = { text: 4.5, large: 3 };
/** WCAG 1.4.11 and 2.4.13, px. */
const FOCUS_RING = { width: 2 };

/** Narrow is where things break: all states there; wide, the first. */
const STATES = { 320: ['first', 'under way', 'ended'], 1280: ['first'] } as const;
type Width = keyof typeof STATES;
type State = (typeof STATES)[Width][number];
const WIDTHS: readonly Width[] = [320, 1280];

const ELEMENTS =
  '<back-pain-article></back-pain-article><symptom-guide></symptom-guide><appointment-form></appointment-form>';

/** What a page does to have requests delivered; nothing leaves the browser. */
const DELIVERY = `addEventListener('DOMContentLoaded', () => {
  document.querySelector('appointment-form').addEventListener('appointment-submit', (event) => event.respondWith({ ok: true }));
});`;

describe('on a page styled by', () => {
  let browser: Browser;
  let site: Site;
  const plain = new Map<string, Survey>();
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
    for (const width of WIDTHS) {
      for (const [state, seen] of await surveyAll('', width, 'plain')) plain.set(`${width} ${state}`, seen);
    }
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function open(css: string, width: number): Promise<Page> {
    site.put('/', {
      html: clinicPage({
        head: `<style>${css}</style><script>${DELIVERY}</script>
          <script src="/back-pain-widgets.js" data-endpoint="/api" data-clinic="Harbour Physio" data-phone="+44 20 7946 0018"></script>`,
        body: ELEMENTS,
      }),
    });
    const { page } = await openPage(browser, { width, height: 900 });
    await page.goto(site.origin);
    await whenReady(page);
    return page;
  }

  /** Article, guide and form as they open; a question and a refused form; a result and a confirmation. */
  async function surveyAll(css: string, width: Width, name: string): Promise<[State, Survey][]> {
    const page = await open(css, width);
    const seen: [State, Survey][] = [];
    for (const state of STATES[width]) {
      await bring(page, state);
      await picture(page, `${name} ${width} ${state}`);
      seen.push([state, await survey(page)]);
    }
    await page.close();
    return seen;
  }

  for (const { name, css } of [...FRAMEWORKS, ...HOSTILE]) {
    for (const width of WIDTHS) {
      it(`${name}, ${width} px wide: looks as on a plain page, in the page's typeface`, async () => {
        for (const [state, seen] of await surveyAll(await css(), width, name)) {
          assertReadable(seen, state);
          assertAsOnPlainPage(seen, plain.get(`${width} ${state}`), state);
        }
      });
    }

    it(`${name}: shows where the focus is`, async () => {
      const page = await open(await css(), 1280);
      for (const [element, selector] of [
        ['symptom-guide', '[data-do=start]'],
        ['appointment-form', '[name=name]'],
        ['appointment-form', '[name=consent]'],
      ] as const) {
        const ring = await page.$eval(
          element,
          (host, inside) => {
            const control = host.shadowRoot?.querySelector<HTMLElement>(inside);
            control?.focus();
            const style = control && getComputedStyle(control);
            return { style: style?.outlineStyle, width: parseFloat(style?.outlineWidth ?? '0') };
          },
          selector,
        );
        assert.equal(ring.style, 'solid', `${element} ${selector}`);
        assert.ok(ring.width >= FOCUS_RING.width, `${element} ${selector}: ${ring.width} px`);
      }
      await page.close();
    });
  }
});

async function bring(page: Page, state: State): Promise<void> {
  if (state === 'under way') {
    await pressButton(page, 'symptom-guide', 'Start');
    await pressButton(page, 'appointment-form', 'Send request');
    await whenShown(page, '[part=question]', '[part=error-summary]');
  } else if (state === 'ended') {
    await page.evaluate(async ({ name, phone }) => {
      const [guide, form] = [
        document.querySelector('symptom-guide'),
        document.querySelector('appointment-form'),
      ];
      if (!guide || !form) throw new Error('not there');
      while (!guide.result) {
        [...guide.renderRoot.querySelectorAll<HTMLElement>('[part=answer]')].at(-1)?.click();
        await guide.updateComplete;
      }
      form.prefill({ name, phone });
      await form.updateComplete;
      form.renderRoot.querySelector<HTMLElement>('[name=consent]')?.click();
      // Parts of a result come one after the other: a button below them is pressed when it has found its place.
      await Promise.all([guide.allShown, form.allShown]);
    }, PATIENT);
    await pressButton(page, 'appointment-form', 'Send request');
    await whenShown(page, '[part=result]', '[part=confirmation]');
  }
}

async function whenShown(page: Page, inGuide: string, inForm: string): Promise<void> {
  await page.waitForFunction(
    (guide, form) =>
      document.querySelector('symptom-guide')?.shadowRoot?.querySelector(guide) &&
      document.querySelector('appointment-form')?.shadowRoot?.querySelector(form),
    {},
    inGuide,
    inForm,
  );
  await whenReady(page);
}

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name.replace(/\W+/g, '-')}.png`) as `${string}.png`;
  await page.screenshot({ path, fullPage: true });
}

/** The bounds that hold on every page. */
function assertReadable(seen: Survey, state: State): void {
  const problems: string[] = [];
  const expect = (holds: boolean, what: string) => {
    if (!holds) problems.push(what);
  };
  for (const { what, size, around, family, familyAround } of seen.bases) {
    expect(size === Math.max(SMALLEST_BASE, around), `${what}: base ${size} px in a page of ${around} px`);
    expect(family === familyAround, `${what}: ${family} in a page of ${familyAround}`);
  }
  for (const { what, size, contrast, large } of seen.texts) {
    expect(size >= SMALLEST_TEXT, `${what}: ${size} px`);
    expect(contrast >= CONTRAST[large ? 'large' : 'text'], `${what}: contrast ${contrast}`);
  }
  for (const { what, width, height, inText, reachable } of seen.controls) {
    expect(
      Math.min(width, height) >= (inText ? HIT_AREA.inText : HIT_AREA.control) - ROUNDING,
      `${what}: ${width} × ${height} px`,
    );
    expect(reachable, `${what}: something lies over it`);
  }
  for (const what of seen.tooWide) expect(false, `too wide: ${what}`);
  for (const what of seen.unhidden) expect(false, `not hidden: ${what}`);
  assert.ok(seen.texts.length > 100 && seen.controls.length > 10, 'there is something to measure');
  assert.deepEqual(problems, [], state);
}

/** Every text beside its twin: same look, same size in em of the base. */
function assertAsOnPlainPage(seen: Survey, onPlainPage: Survey | undefined, state: State): void {
  // Every request has a reference of its own.
  const strip = ({ texts }: Survey) =>
    texts.map(({ what, scale, look }) => ({
      what: what.replace(/\b[0-9a-f]{4}([0-9a-f]{4})?$/i, '…'),
      scale,
      ...look,
    }));
  assert.ok(onPlainPage);
  const [here, there] = [strip(seen), strip(onPlainPage)];
  assert.equal(here.length, there.length, `${state}: as many texts`);
  const differing = here.flatMap((text, index) =>
    JSON.stringify(text) === JSON.stringify(there[index]) ? [] : [[text, there[index]]],
  );
  assert.deepEqual(differing.slice(0, 2), [], `${state}: ${differing.length} differ`);
}
