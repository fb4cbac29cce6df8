import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { GUIDE_GRAPH, type GuideGraph } from '../../../src/content/guide-graph.js';
import '../../../src/define.js';
import type { SymptomGuide } from '../../../src/elements/symptom-guide/symptom-guide.js';
import { everyWay } from '../../features/guide/every-way.js';

/** What a person does with the guide, and what they then see and hear. */

export const graph: GuideGraph = GUIDE_GRAPH;

/** The answers of the shortest way to each outcome. */
export const SHORTEST: ReadonlyMap<string, readonly string[]> = (() => {
  const ways = new Map<string, readonly string[]>();
  for (const { at, answers } of everyWay(graph)) {
    const known = ways.get(at);
    if (!known || answers.length < known.length)
      ways.set(
        at,
        answers.map(({ answer }) => answer),
      );
  }
  return ways;
})();

export function wayTo(outcome: string): readonly string[] {
  const way = SHORTEST.get(outcome);
  if (!way) throw new Error(`no way to ${outcome}`);
  return way;
}

export const opened = (markup: TemplateResult = html`<symptom-guide></symptom-guide>`) =>
  fixture<SymptomGuide>(markup);

export const inside = (guide: SymptomGuide, selector: string) =>
  guide.renderRoot.querySelector<HTMLElement>(selector);

export const words = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What has focus within the guide: what a screen reader speaks after a step. */
export const focused = (guide: SymptomGuide) => guide.shadowRoot?.activeElement as HTMLElement | null;

export const shownQuestion = (guide: SymptomGuide) => words(inside(guide, '#question'));

export async function press(guide: SymptomGuide, what: string): Promise<void> {
  const button = inside(guide, `[data-do="${what}"]`);
  if (!button) throw new Error(`no ${what} button`);
  button.click();
  await guide.updateComplete;
}

export async function give(guide: SymptomGuide, answer: string): Promise<void> {
  const button = inside(guide, `[data-answer="${answer}"]`);
  if (!button) throw new Error(`"${shownQuestion(guide)}" cannot be answered with ${answer}`);
  button.click();
  await guide.updateComplete;
}

export async function walk(guide: SymptomGuide, answers: readonly string[]): Promise<void> {
  await press(guide, 'start');
  for (const answer of answers) await give(guide, answer);
}

/** A guide that shows the result of the shortest way to an outcome. */
export async function advised(outcome: string, markup?: TemplateResult): Promise<SymptomGuide> {
  const guide = await opened(markup);
  await walk(guide, wayTo(outcome));
  await guide.allShown;
  expect(inside(guide, '.outcome'), `result of ${outcome}`).to.exist;
  return guide;
}

/** Tabs to the control that fits, as far as it may reasonably be, and presses a key on it. */
export async function byKeyboard(guide: SymptomGuide, selector: string, key: string): Promise<void> {
  for (let tabs = 0; tabs < 8; tabs += 1) {
    if (focused(guide)?.matches(selector)) break;
    await sendKeys({ press: 'Tab' });
  }
  expect(focused(guide)?.matches(selector), `Tab reaches ${selector}`).to.equal(true);
  await sendKeys({ press: key });
  await guide.updateComplete;
}

export async function warningsDuring(act: () => Promise<unknown>): Promise<string[]> {
  const heard: string[] = [];
  const original = console.warn;
  console.warn = (...args: unknown[]) => void heard.push(String(args[0]));
  try {
    await act();
  } finally {
    console.warn = original;
  }
  return heard;
}
