import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { inTurn } from '../../../src/elements/shared/in-turn.js';
import { whenShown } from '../../../src/elements/shared/turns.js';
import { OpenForPrint } from '../../../src/elements/shared/open-for-print.js';

class FoldedText extends LitElement {
  constructor() {
    super();
    new OpenForPrint(this);
  }

  override render(): TemplateResult {
    return html`<details id="closed"><summary>One</summary></details>
      <details id="opened" open><summary>Two</summary></details>
      ${inTurn(() => html`<details id="late"><summary>Three</summary></details>`)}`;
  }
}
customElements.define('folded-text', FoldedText);

const states = (element: FoldedText) =>
  [...element.renderRoot.querySelectorAll('details')].map(({ id, open }) => `${id} ${open}`);
const tell = (name: string) => window.dispatchEvent(new Event(name));

describe('what is folded, on paper', () => {
  it('is opened before printing, what was not shown yet included, and closed again after it', async () => {
    const element = await fixture<FoldedText>(html`<folded-text></folded-text>`);
    tell('beforeprint');
    expect(states(element)).to.deep.equal(['closed true', 'opened true', 'late true']);
    tell('beforeprint');
    tell('afterprint');
    expect(states(element)).to.deep.equal(['closed false', 'opened true', 'late false']);
  });

  it('is left alone once the element has left the page', async () => {
    const element = await fixture<FoldedText>(html`<folded-text></folded-text>`);
    tell('beforeprint');
    element.remove();
    expect(states(element)[0]).to.equal('closed false');
    tell('beforeprint');
    expect(states(element)[0]).to.equal('closed false');
  });

  it('is opened altogether, of a group of which only one is open on the screen as well', async () => {
    const element = await fixture<FoldedText>(html`<folded-text></folded-text>`);
    await whenShown(element);
    const all = [...element.renderRoot.querySelectorAll('details')];
    for (const details of all) details.name = 'group';
    tell('beforeprint');
    expect(states(element)).to.deep.equal(['closed true', 'opened true', 'late true']);
    tell('afterprint');
    expect(states(element)).to.deep.equal(['closed false', 'opened true', 'late false']);
    expect(all.map(({ name }) => name)).to.deep.equal(['group', 'group', 'group']);
  });
});
