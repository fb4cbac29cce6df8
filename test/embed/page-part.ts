/** A part of a page as an editor's system prints it, and what becomes of it. */
import { fixture, html, nextFrame } from '@open-wc/testing';
import { fillPlaceholders } from '../../src/embed/placeholders.js';

/** A part of the page with this markup, as an editor's system prints it. */
export async function page(markup: string): Promise<HTMLElement> {
  const part = await fixture<HTMLElement>(html`<div></div>`);
  part.append(document.createRange().createContextualFragment(markup));
  return part;
}

export async function filled(markup: string): Promise<HTMLElement> {
  const part = await page(markup);
  fillPlaceholders(part);
  return part;
}

/** Records of mutations are told after the running script, and a frame later for certain. */
export const told = nextFrame;

export const attributesOf = (element: Element | null) =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

export async function heard(act: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  const { warn } = console;
  console.warn = (...said: unknown[]) => void lines.push(said.map(String).join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return lines;
}
