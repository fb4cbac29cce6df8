/** What a test reads and presses in the panel of `?bp-check`. */
import type { Page } from 'puppeteer-core';

/** One line of the panel: how it stands, and its words. */
export interface Line {
  standing: string;
  text: string;
}

/** Waits until the panel has read the page and our elements were drawn. */
export async function whenChecked(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.querySelector('back-pain-check')?.shadowRoot;
    const lines = [...(root?.querySelectorAll('li') ?? [])];
    return lines.length > 0 && !lines.some((line) => line.textContent.includes('not drawn yet'));
  });
}

export function linesOf(page: Page): Promise<Line[]> {
  return page.$$eval('back-pain-check >>> li', (lines) =>
    lines.map((line) => ({ standing: line.className, text: line.textContent.replace(/\s+/g, ' ') })),
  );
}

/** The one line that holds some words; fails where there is none. */
export async function line(page: Page, words: RegExp): Promise<Line> {
  const lines = await linesOf(page);
  const found = lines.find(({ text }) => words.test(text));
  if (!found)
    throw new Error(`No line with ${String(words)} among:\n${lines.map(({ text }) => text).join('\n')}`);
  return found;
}

export async function press(page: Page, label: string): Promise<void> {
  await page.$$eval(
    'back-pain-check >>> button',
    (buttons, wanted) => {
      const button = buttons.find((one) => one.textContent === wanted);
      if (!button) throw new Error(`no button "${wanted}"`);
      button.click();
    },
    label,
  );
}

/** Presses the button of the test, and gives the line that tells what came of it. */
export async function sendTest(page: Page): Promise<Line> {
  await press(page, 'Send a test request');
  const shown = await page.waitForFunction(() => {
    const found = document
      .querySelector('back-pain-check')
      ?.shadowRoot?.querySelector<HTMLElement>('.test:not([hidden]) li');
    return found ? { standing: found.className, text: found.textContent.replace(/\s+/g, ' ') } : null;
  });
  const result = await shown.jsonValue();
  if (!result) throw new Error('no result');
  return result;
}
