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

/** The one line that holds some words, once it is there: the panel reads the page again when it hears more of it. */
export async function line(page: Page, words: RegExp): Promise<Line> {
  const shown = page.waitForFunction(
    (source, flags) => {
      const wanted = new RegExp(source, flags);
      const lines = document.querySelector('back-pain-check')?.shadowRoot?.querySelectorAll('li') ?? [];
      const all = [...lines].map((line) => ({
        standing: line.className,
        text: line.textContent.replace(/\s+/g, ' '),
      }));
      return all.find(({ text }) => wanted.test(text));
    },
    {},
    words.source,
    words.flags,
  );
  try {
    return (await (await shown).jsonValue()) as Line;
  } catch (cause) {
    const texts = (await linesOf(page)).map(({ text }) => text);
    throw new Error(`No line with ${String(words)} among:\n${texts.join('\n')}`, { cause });
  }
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
