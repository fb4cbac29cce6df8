import { expect, fixture, html } from '@open-wc/testing';
import { canPrint, printAlone } from '../../../src/elements/shared/print-alone.js';

describe('printing one part of the page', () => {
  const print = window.print.bind(window);
  let calls = 0;
  beforeEach(() => {
    calls = 0;
    window.print = () => void (calls += 1);
  });
  afterEach(() => {
    window.print = print;
    document.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
  });

  const marked = () =>
    document.querySelectorAll('[data-bp-printing]').length + document.adoptedStyleSheets.length;

  const ENDS: Record<string, () => unknown> = {
    'the end of printing': () => window.dispatchEvent(new Event('afterprint')),
    'the reader’s next press': () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })),
    'the reader’s next key': () =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true })),
  };
  for (const [name, end] of Object.entries(ENDS)) {
    it(`leaves the page as it was after ${name}`, async () => {
      const part = await fixture<HTMLElement>(html`<p>Advice</p>`);
      printAlone(part);
      expect(calls).to.equal(1);
      expect(marked()).to.equal(2);
      end();
      expect(marked()).to.equal(0);
    });
  }

  it('is not offered where the browser cannot print', () => {
    expect(canPrint()).to.equal(true);
    Object.assign(window, { print: undefined });
    expect(canPrint()).to.equal(false);
  });
});
