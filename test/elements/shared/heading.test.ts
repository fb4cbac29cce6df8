import { expect, fixture, html } from '@open-wc/testing';
import { heading } from '../../../src/elements/shared/heading.js';

describe('heading', () => {
  for (const [level, tagName] of [
    [1, 'H1'],
    [2, 'H2'],
    [3, 'H3'],
    [4, 'H4'],
    [5, 'H5'],
    [6, 'H6'],
    [7, 'H6'],
  ] as const) {
    it(`of level ${level} is an ${tagName}`, async () => {
      const place = await fixture(html`<div>${heading(level, 'Pain', { id: 'p', class: 'title' })}</div>`);
      const element = place.firstElementChild!;
      expect(element.tagName).to.equal(tagName);
      expect(element.id).to.equal('p');
      expect(element.className).to.equal('title');
      expect(element.textContent).to.equal('Pain');
      expect(element.hasAttribute('tabindex')).to.equal(false);
    });
  }

  it('can take focus by script, not by Tab', async () => {
    const place = await fixture(html`<div>${heading(2, 'Pain', { focusable: true })}</div>`);
    const element = place.firstElementChild as HTMLElement;
    element.focus();
    expect(document.activeElement).to.equal(element);
    expect(element.tabIndex).to.equal(-1);
  });
});
