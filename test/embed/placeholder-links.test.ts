import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { attributesOf, filled, told } from './page-part.js';

const ADDRESS = 'https://clinic.example/embed/symptom-guide.html';

describe('a link that ends in #bp-embed', () => {
  it('becomes the element, with the options of its address, and stays as its fallback', async () => {
    const part = await filled(
      `<p>&nbsp;<a href="${ADDRESS}?units=km&amp;heading-level=3&amp;lang=en-GB#bp-embed"><b>Check</b></a><br></p>`,
    );
    const guide = part.querySelector('p > symptom-guide');
    expect(attributesOf(guide)).to.deep.equal({ units: 'km', 'heading-level': '3', lang: 'en-GB' });
    expect(guide?.querySelector('a > b')?.textContent).to.equal('Check');
  });

  for (const address of [
    `${ADDRESS}#bp-embed`,
    '/embed/symptom-guide.html#bp-embed',
    '../widgets/symptom-guide#bp-embed',
    'symptom-guide.html?x=%#bp-embed',
  ]) {
    it(`may read so: ${address}`, async () => {
      const part = await filled(`<a href="${address}">x</a>`);
      expect(part.querySelector('symptom-guide > a')).to.exist;
    });
  }

  for (const address of [
    ADDRESS,
    `${ADDRESS}#other`,
    `${ADDRESS}#bp-embed-not`,
    `${ADDRESS}?x#?bp-embed`,
    'https://clinic.example/embed/x-foreign.html#bp-embed',
    'https://clinic.example/?symptom-guide.html#bp-embed',
    '#bp-embed',
    'mailto:symptom-guide@clinic.example#bp-embed',
    'https://%#bp-embed',
  ]) {
    it(`stays a link otherwise: ${address}`, async () => {
      const markup = `<a href="${address}">x</a>`;
      expect((await filled(markup)).innerHTML).to.equal(markup);
    });
  }

  it('brings nothing but the element’s own attributes', async () => {
    const part = await filled(
      `<a href="${ADDRESS}?onclick=alert(1)&amp;style=x&amp;id=y&amp;data-bp=z&amp;data-field-key=k&amp;class=c&amp;slot=s&amp;units=mi#bp-embed">x</a>`,
    );
    expect(attributesOf(part.querySelector('symptom-guide'))).to.deep.equal({ units: 'mi' });
  });

  it('inside one of our elements is that element’s fallback', async () => {
    const part = await filled(
      `<appointment-form><a href="${ADDRESS}#bp-embed">x</a></appointment-form>
       <div data-bp="appointment-form"><a href="${ADDRESS}#bp-embed">x</a></div>`,
    );
    await told();
    expect(part.querySelector('symptom-guide') === null).to.equal(true);
    expect(part.querySelectorAll('appointment-form > a').length).to.equal(2);
  });

  it('that a script moves takes its element along, answers and all; removed, it takes it away', async () => {
    const part = await filled(`<p><a href="${ADDRESS}#bp-embed">x</a></p><section></section>`);
    await told();
    const link = part.querySelector('a')!;
    const guide = part.querySelector('symptom-guide')!;
    part.querySelector('section')!.append(link);
    await told();
    expect(part.querySelector('section > a + symptom-guide') === guide).to.equal(true);
    expect(part.querySelectorAll('symptom-guide').length).to.equal(1);
    link.remove();
    await told();
    expect(part.querySelector('symptom-guide') === null).to.equal(true);
  });
});

describe('a link that a framework has made', () => {
  const LINK = `<a href="${ADDRESS}#bp-embed">Check</a>`;
  async function madeByFramework() {
    const part = await filled(`<p>${LINK}</p>`);
    const link = part.querySelector<HTMLAnchorElement>('p > a')!;
    return { parent: part.querySelector('p')!, link, guide: part.querySelector('symptom-guide')! };
  }

  it('stays where it was, unseen whatever the page’s styles say', async () => {
    const { parent, link, guide } = await madeByFramework();
    const style = document.createElement('style');
    style.textContent = 'p > a { display: block !important }';
    parent.before(style);
    expect(link.getClientRects().length).to.equal(0);
    expect(link.nextSibling === guide, 'its element follows it').to.equal(true);
    expect(guide.querySelector<HTMLElement>('a')?.style.display, 'to be seen in a saved page').to.equal('');
  });

  it('can have something put before it and after it, in that order around the element', async () => {
    const { parent, link, guide } = await madeByFramework();
    const [before, after] = [document.createElement('i'), document.createElement('b')];
    parent.insertBefore(before, link);
    parent.append(after);
    await told();
    expect([...parent.children].map(({ localName }) => localName)).to.deep.equal([
      'i',
      'a',
      'symptom-guide',
      'b',
    ]);
    expect(guide.nextSibling === after).to.equal(true);
  });

  it('can be taken away and put back, with the same element', async () => {
    const { parent, link, guide } = await madeByFramework();
    parent.removeChild(link);
    await told();
    expect(parent.childNodes.length).to.equal(0);
    parent.append(link);
    await told();
    expect(link.nextSibling === guide).to.equal(true);
  });

  it('comes to life again where morphing has made the page as its server wrote it, answers and all', async () => {
    const { parent, link, guide } = await madeByFramework();
    guide.remove();
    link.removeAttribute('style');
    await told();
    expect(link.nextSibling === guide).to.equal(true);
    expect(parent.children.length).to.equal(2);
    expect(link.getClientRects().length).to.equal(0);
  });

  it('does not bring back an element that a script has taken elsewhere, or out', async () => {
    const { parent, link, guide } = await madeByFramework();
    const elsewhere = document.createElement('section');
    parent.before(elsewhere);
    elsewhere.append(guide);
    await told();
    expect(guide.parentNode === elsewhere).to.equal(true);
    expect(parent.children.length).to.equal(1);
    guide.remove();
    await told();
    expect(link.nextSibling).to.equal(null);
  });

  it('of a page saved while it was alive finds its element again', async () => {
    const alive = await filled(LINK);
    const reopened = await filled(alive.innerHTML);
    await told();
    expect(reopened.querySelectorAll('symptom-guide').length).to.equal(1);
    expect(reopened.innerHTML).to.equal(alive.innerHTML);
  });

  it('does not take what only stands after it for its own', async () => {
    const part = await filled(
      `${LINK}<symptom-guide units="mi"></symptom-guide>${LINK.replace('<a ', '<a style="display: none" ')}<p>Text</p>`,
    );
    expect(part.querySelectorAll('symptom-guide').length).to.equal(3);
  });
});
