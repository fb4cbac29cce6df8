import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import { goTo, neighbour } from '../../../src/elements/shared/page-neighbours.js';

const form = html`<appointment-form phone="+1 555 010 0199"></appointment-form>`;

describe('the neighbour that a reader is led to', () => {
  it('is the first that is to be seen', async () => {
    const page = await fixture(
      html`<div>
        <div style="display: none">${form}</div>
        <details>
          <summary>More</summary>
          ${form}
        </details>
        <div style="visibility: hidden">${form}</div>
        <section>${form}</section>
      </div>`,
    );
    expect(neighbour('appointment-form')).to.equal(page.querySelector('section > *'));
  });

  it('is one in something closed where none is to be seen, and that is opened', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <div hidden>${form}</div>
        <details>
          <summary>Outer</summary>
          <div hidden="until-found">
            <details>
              <summary>Inner</summary>
              ${form}
            </details>
          </div>
        </details>
      </div>`,
    );
    const wanted = page.querySelector('details details appointment-form');
    let matched = 0;
    page.addEventListener('beforematch', () => (matched += 1));
    const found = neighbour('appointment-form');
    expect(found).to.equal(wanted);
    if (found) goTo(found);
    expect([...page.querySelectorAll('details')].every(({ open }) => open)).to.equal(true);
    expect(matched).to.equal(1);
    expect(wanted?.checkVisibility()).to.equal(true);
    expect(document.activeElement).to.equal(wanted);
  });

  it('is none where they are hidden for good', async () => {
    await fixture(
      html`<div hidden>
        ${form}
        <details>
          <summary>x</summary>
          ${form}
        </details>
      </div>`,
    );
    expect(neighbour('appointment-form')).to.equal(null);
  });
});
