import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';

describe('what the elements have in common', () => {
  it('warns once about a bad value, names it, and falls back', async () => {
    const heard: unknown[] = [];
    const original = console.warn;
    console.warn = (...words: unknown[]) => void heard.push(words[0]);
    try {
      const element = await fixture<HTMLElement>(html`<symptom-guide heading-level="9"></symptom-guide>`);
      element.setAttribute('theme', 'dark');
      await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    } finally {
      console.warn = original;
    }
    expect(heard.filter((line) => String(line).includes('heading-level'))).to.have.length(1);
    expect(String(heard[0])).to.include('<symptom-guide>').and.include('"9"');
  });
});
