/** What a patient does on a clinic's page, by what they can see and press. `>>>` reaches into the elements. */
import assert from 'node:assert/strict';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Texts } from '../../../src/locales/loaded-texts.js';

/** Values that occur nowhere else, so that a test can look for each of them everywhere. */
export const PATIENT = {
  name: 'Siobhán O’Fictional',
  phone: '+44 (0)20 7946 0018 ext. 5',
  email: 'siobhan.fictional@patient.example',
  message: 'A ramp would help me zq17.',
} as const;

const FORM = 'appointment-form';

const textsOf = new WeakMap<Page, Texts>();

/** From here on, what is named by its English label below is looked for on this page in the language of these texts. */
export function speak(page: Page, texts: Texts): void {
  textsOf.set(page, texts);
}

/** How an English label reads in the page's language. */
export function said(page: Page, english: string): string {
  return textsOf.get(page)?.[generateMsgId(english, false)] ?? english;
}

/** Waits until it is to be seen: looked for at each frame, as changes inside a shadow root are told to nobody. */
export async function find(page: Page, selector: string): Promise<ElementHandle> {
  const found = await page.waitForSelector(selector, { visible: true });
  assert.ok(found, selector);
  return found;
}

/**
 * Brings it into the middle of the window and waits until it stands still there. The form scrolls gently to what it has
 * to say; a press at where a button stood a moment ago would miss it, as a person's would not.
 */
async function comeTo(target: ElementHandle): Promise<void> {
  await target.evaluate(async (it) => {
    // Ends a gentle scroll that is under way: it would go on where nothing has to be scrolled for the button.
    scrollTo({ top: scrollY, behavior: 'instant' });
    it.scrollIntoView({ block: 'center', behavior: 'instant' });
    // Where scripts are switched off nothing moves by itself, and no frame is told of.
    if (matchMedia('(scripting: none)').matches) return;
    const place = () => {
      const { x, y } = it.getBoundingClientRect();
      return `${x} ${y}`;
    };
    for (let still = 0, before = place(); still < 3;) {
      await new Promise(requestAnimationFrame);
      const now = place();
      still = now === before ? still + 1 : 0;
      before = now;
    }
    // What was under way meanwhile may have ended elsewhere.
    it.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
}

/** Waits until the element is shown to its last part: a part that comes late pushes away a button that stands below it. */
async function wholly(page: Page, element: string): Promise<void> {
  await page.$$eval(element, async (found) => {
    for (const one of found) await (one as { allShown?: Promise<void> }).allShown;
  });
}

/** Waits until one of the elements says so. */
export async function hear(page: Page, element: string, words: string): Promise<void> {
  await page.waitForFunction(
    (tag, said) => document.querySelector(tag)?.shadowRoot?.textContent.includes(said),
    {},
    element,
    words,
  );
}

/**
 * Presses the button that reads so, inside one of the elements.
 * @param label in English, or as it reads in the page's language
 */
export async function pressButton(page: Page, element: string, label: string): Promise<void> {
  const wanted = said(page, label);
  await wholly(page, element);
  const buttons = await page.$$(`${element} >>> button`);
  for (const button of buttons) {
    // In some languages a button that is not shown yet reads the same.
    const reads = await button.evaluate(
      (it, label) => it.checkVisibility() && it.textContent.trim() === label,
      wanted,
    );
    if (reads) {
      await comeTo(button);
      await button.click();
      return;
    }
  }
  throw new Error(`<${element}> shows no button "${wanted}"`);
}

/** Starts the guide and gives the mildest answer to everything, the last one shown; ends at the result. */
export async function answerMildly(page: Page): Promise<number> {
  await pressButton(page, 'symptom-guide', 'Start');
  for (let asked = 0; asked < 60; asked += 1) {
    const answers = await page.$$('symptom-guide >>> [part=answer]');
    const last = answers.at(-1);
    if (!last) return asked;
    await answer(page, last);
  }
  throw new Error('The guide did not end');
}

/** Starts the guide and gives these answers, one after the other. */
export async function answerWith(page: Page, answers: readonly string[]): Promise<void> {
  await pressButton(page, 'symptom-guide', 'Start');
  for (const id of answers) await answer(page, await find(page, `symptom-guide >>> [data-answer="${id}"]`));
}

/** Gives an answer, and waits for what the guide says to it. */
async function answer(page: Page, button: ElementHandle): Promise<void> {
  const before = await page.$eval('symptom-guide >>> #question', (heading) => heading.textContent);
  await button.evaluate((it) => (it as HTMLElement).click());
  await page.waitForFunction(
    (earlier) =>
      document.querySelector('symptom-guide')?.shadowRoot?.querySelector('#question')?.textContent !==
      earlier,
    {},
    before,
  );
}

/** @param form which form, where several stand on the page */
export async function typeInto(page: Page, name: string, text: string, form = FORM): Promise<void> {
  const field = await find(page, `${form} >>> [name="${name}"]`);
  await field.evaluate((it) => it.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await field.type(text);
}

export async function tick(page: Page, name: string, value?: string, form = FORM): Promise<void> {
  const box = await find(
    page,
    `${form} >>> [name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`,
  );
  await comeTo(box);
  await box.click();
}

export async function fillAppointment(page: Page): Promise<void> {
  await typeInto(page, 'name', PATIENT.name);
  await typeInto(page, 'phone', PATIENT.phone);
  await typeInto(page, 'email', PATIENT.email);
  await tick(page, 'patient', 'new');
  await tick(page, 'days', 'tue');
  await typeInto(page, 'message', PATIENT.message);
  await tick(page, 'consent');
}

/** Presses the button and waits for the confirmation; answers with the reference it shows. */
export async function sendAppointment(page: Page): Promise<string> {
  await pressButton(page, 'appointment-form', 'Send request');
  const shown = await find(page, 'appointment-form >>> [part~=reference]');
  const reference = await shown.evaluate((it) => /[0-9a-f]{8}/i.exec(it.textContent)?.[0]);
  assert.ok(reference, 'the confirmation shows a reference');
  return reference;
}
