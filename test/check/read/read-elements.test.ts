import { expect } from '@open-wc/testing';
import { elementsOnPage, readElement, type OurElement } from '../../../src/check/read/read-elements.js';
import { readUnfilled } from '../../../src/check/read/read-unfilled.js';
import { registerElements } from '../../../src/elements/register.js';
import { page } from '../../embed/page-part.js';

registerElements();

async function only(markup: string): Promise<OurElement> {
  const part = await page(markup);
  const element = part.querySelector<OurElement>('symptom-guide,appointment-form')!;
  await element.updateComplete;
  return element;
}

describe('readElement', () => {
  it('finds one that lives, and where it stands', async () => {
    const element = await only('<main id="booking"><symptom-guide></symptom-guide></main>');
    expect(elementsOnPage()).to.deep.equal([element]);
    const facts = readElement(element);
    expect(facts).to.include({ name: 'symptom-guide', life: 'alive', unseen: null });
    expect(facts.place).to.contain('main#booking');
    expect(facts.swallowed).to.deep.equal([]);
  });

  for (const [style, unseen] of [
    ['display: none', 'not shown'],
    ['visibility: hidden', 'invisible'],
    ['opacity: 0', 'invisible'],
    ['width: 0; overflow: hidden', 'no room'],
  ] as const)
    it(`sees that it cannot be seen: ${style}`, async () => {
      const element = await only(
        `<div style="${style}"><symptom-guide style="max-width: 100%"></symptom-guide></div>`,
      );
      expect(readElement(element).unseen).to.equal(unseen);
    });

  it('sees the rest of the page inside one that was written self-closed', async () => {
    const element = await only('<symptom-guide /><appointment-form></appointment-form><footer>Us</footer>');
    expect(readElement(element).swallowed).to.deep.equal(['<appointment-form>', '<footer>']);
  });

  it('takes a fallback, a captcha and slotted content for what belongs inside', async () => {
    const element = await only(
      '<appointment-form><a href="tel:1">Call</a><p>or write</p><section slot="captcha"><h2>x</h2></section></appointment-form>',
    );
    expect(readElement(element).swallowed).to.deep.equal([]);
  });

  it('finds one in a shadow root of the page’s', async () => {
    const part = await page('<div></div>');
    const root = part.firstElementChild!.attachShadow({ mode: 'open' });
    root.append(document.createElement('symptom-guide'));
    expect(elementsOnPage()).to.have.length(1);
  });
});

describe('readUnfilled', () => {
  for (const [markup, why, meant] of [
    ['<div data-bp="symptom-gide"><a href="/">x</a></div>', 'unknown name', 'symptom-guide'],
    ['<div data-bp="calendar"><a href="/">x</a></div>', 'unknown name', null],
    ['<div class="comment"><div data-bp="symptom-guide">x</div></div>', 'comment', null],
    ['<form data-bp="symptom-guide">x</form>', 'form', null],
    ['<a href="/embed/symptom-gide.html#bp-embed">x</a>', 'unknown name', 'symptom-guide'],
    ['<a rel="ugc" href="/embed/symptom-guide.html#bp-embed">x</a>', 'comment', null],
    ['<symptoms-guide></symptoms-guide>', 'misspelt tag', 'symptom-guide'],
    ['<appointmentform></appointmentform>', 'misspelt tag', 'appointment-form'],
    ['<p>&lt;symptom-guide&gt;&lt;/symptom-guide&gt;</p>', 'shown as text', null],
  ] as const)
    it(`finds ${markup}: ${why}`, async () => {
      await page(markup);
      expect(readUnfilled().map((one) => [one.why, one.meant])).to.deep.equal([[why, meant]]);
    });

  it('finds nothing in code to be read, in strangers’ elements, in what is filled', async () => {
    await page(
      `<pre>&lt;symptom-guide&gt;</pre><code>&lt;symptom-guide&gt;</code><x-carousel></x-carousel>
       <div data-bp="symptom-guide"><symptom-guide></symptom-guide></div>
       <a href="/embed/symptom-guide.html#bp-embed">x</a><symptom-guide></symptom-guide>`,
    );
    expect(readUnfilled()).to.deep.equal([]);
  });
});
