import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import { fillPlaceholders } from '../../src/embed/placeholders.js';
import type { AppointmentForm } from '../../src/elements/appointment-form/appointment-form.js';
import type { SymptomGuide } from '../../src/elements/symptom-guide/symptom-guide.js';

/** A part of the page with this markup, as an editor's system prints it. */
async function page(markup: string): Promise<HTMLElement> {
  const part = await fixture<HTMLElement>(html`<div></div>`);
  part.append(document.createRange().createContextualFragment(markup));
  return part;
}

async function filled(markup: string): Promise<HTMLElement> {
  const part = await page(markup);
  fillPlaceholders(part);
  return part;
}

/** Records of mutations are told after the running script, and a frame later for certain. */
const told = nextFrame;

const attributesOf = (element: Element | null) =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

async function heard(act: () => Promise<unknown>): Promise<string[]> {
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

describe('a placeholder', () => {
  it('holds the element it names, with its options', async () => {
    const part = await filled(
      '<div data-bp="appointment-form" data-phone="+1 555 010 0199" data-endpoint="https://forms.example/f/1" data-heading-level="3" data-field-utm_source="leaflet"><a href="tel:1">Call us</a></div>',
    );
    const form = part.querySelector('div > appointment-form');
    expect(attributesOf(form)).to.include({
      phone: '+1 555 010 0199',
      endpoint: 'https://forms.example/f/1',
      'heading-level': '3',
      'data-field-utm_source': 'leaflet',
    });
    expect(form?.shadowRoot).to.exist;
  });

  it('keeps what it held as the element’s fallback, a captcha’s slot included', async () => {
    const part = await filled(
      '<div data-bp="appointment-form">&nbsp;<a href="tel:1">Call us</a><br><p slot="captcha"><input name="c" value="t"></p></div>',
    );
    const place = part.querySelector('[data-bp]');
    expect(place?.childNodes.length).to.equal(1);
    expect(part.querySelector('appointment-form > a')?.textContent).to.equal('Call us');
    const slot = part.querySelector('appointment-form')?.shadowRoot?.querySelector('slot');
    expect(slot?.assignedElements().length ?? 0).to.equal(0);
    part.querySelector('appointment-form')?.setAttribute('endpoint', 'https://clinic.example/api');
    await part.querySelector<AppointmentForm>('appointment-form')?.updateComplete;
    const shown = part.querySelector('appointment-form')?.shadowRoot?.querySelector<HTMLSlotElement>('slot');
    expect(shown?.assignedElements().length).to.equal(1);
  });

  for (const name of [
    '',
    'x-foreign',
    'div',
    'no such name',
    'SYMPTOM-GUIDE',
    'symptom-guide,appointment-form',
  ]) {
    it(`stays as it is where it names none of ours: "${name}"`, async () => {
      const part = await filled(`<div data-bp="${name}">Call us</div>`);
      expect(part.innerHTML).to.equal(`<div data-bp="${name}">Call us</div>`);
    });
  }

  it('stays as it is where it names an element of the page’s own that knows our options', async () => {
    customElements.define(
      'x-own',
      class extends HTMLElement {
        static observedAttributes = ['heading-level'];
      },
    );
    const part = await filled('<div data-bp="x-own">Call us</div>');
    expect(part.innerHTML).to.equal('<div data-bp="x-own">Call us</div>');
  });

  it('gives the element its options and nothing else', async () => {
    const part = await filled(
      '<div data-bp="symptom-guide" data-onclick="alert(1)" data-style="color:red" data-units="mi">x</div>',
    );
    expect(attributesOf(part.querySelector('symptom-guide'))).to.deep.equal({ units: 'mi' });
  });

  it('is filled when it comes into the page later, and when its content comes after it', async () => {
    const part = await filled('');
    const late = document.createElement('section');
    late.innerHTML = '<div data-bp="symptom-guide">one, </div>';
    part.append(late);
    await told();
    const guide = part.querySelector('section > div > symptom-guide');
    expect(guide).to.exist;
    part.querySelector('[data-bp]')?.append('two');
    await told();
    expect(part.querySelector('symptom-guide') === guide, 'the same').to.equal(true);
    expect(guide?.textContent).to.equal('one, two');
    expect(part.querySelector('[data-bp]')?.childNodes.length).to.equal(1);
  });

  it('is filled once, however often it is looked at', async () => {
    const part = await filled('<div data-bp="symptom-guide">x</div>');
    fillPlaceholders(part);
    fillPlaceholders(document);
    await told();
    expect(part.querySelectorAll('symptom-guide').length).to.equal(1);
  });

  it('of a page saved while it was alive finds its element again', async () => {
    const alive = await filled(
      '<div data-bp="symptom-guide" data-theme="dark"><a href="tel:1">Call</a></div>',
    );
    const reopened = await filled(alive.innerHTML);
    expect(reopened.querySelectorAll('symptom-guide').length).to.equal(1);
    expect(reopened.innerHTML).to.equal(alive.innerHTML);
    expect(reopened.querySelector('symptom-guide')?.shadowRoot).to.exist;
  });

  it('leaves a real element alone that stands deeper in it', async () => {
    const part = await filled('<div data-bp="symptom-guide"><p><symptom-guide></symptom-guide></p></div>');
    expect(part.querySelectorAll('symptom-guide').length).to.equal(1);
  });

  it('moved with its element keeps the patient’s answers', async () => {
    const part = await filled('<div data-bp="symptom-guide">x</div><section></section>');
    const guide = part.querySelector<SymptomGuide>('symptom-guide')!;
    await guide.updateComplete;
    guide.renderRoot.querySelector<HTMLElement>('.button:not(.call-now)')?.click();
    await guide.updateComplete;
    const question = guide.renderRoot.querySelector('#question')?.textContent;
    expect(question).to.be.a('string');
    part.querySelector('section')?.append(part.querySelector('[data-bp]')!);
    await told();
    expect(part.querySelector('section > div > symptom-guide') === guide).to.equal(true);
    expect(guide.renderRoot.querySelector('#question')?.textContent).to.equal(question);
  });

  it('inside a shadow root is filled when that root is named, now and later', async () => {
    const part = await page('<div></div>');
    const root = part.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = '<div data-bp="symptom-guide">x</div>';
    fillPlaceholders(root);
    expect(root.querySelector('symptom-guide')).to.exist;
    root.innerHTML = '<p data-bp="appointment-form">y</p>';
    await told();
    expect(root.querySelector('p > appointment-form')).to.exist;
  });
});

const ADDRESS = 'https://clinic.example/embed/symptom-guide.html';

describe('a link that ends in #bp-embed', () => {
  it('becomes the element, with the options of its address, and stays as its fallback', async () => {
    const part = await filled(
      `<p>&nbsp;<a href="${ADDRESS}?phone=%2B1+555&amp;heading-level=3&amp;lang=en-GB#bp-embed"><b>Check</b></a><br></p>`,
    );
    const guide = part.querySelector('p > symptom-guide');
    expect(attributesOf(guide)).to.deep.equal({ phone: '+1 555', 'heading-level': '3', lang: 'en-GB' });
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

  it('cannot send a patient’s request, or the patient, to another site', async () => {
    let part: HTMLElement | undefined;
    const away = encodeURIComponent('https://elsewhere.example/x');
    const lines = await heard(async () => {
      part = await filled(
        `<a href="/embed/appointment-form.html?endpoint=${away}&amp;redirect=${away}&amp;privacy-url=${away}&amp;slots-url=//elsewhere.example/&amp;clinic=A#bp-embed">x</a>
         <a href="/embed/symptom-guide.html?booking=javascript:alert(1)#bp-embed">x</a>`,
      );
    });
    expect(attributesOf(part?.querySelector('appointment-form') ?? null)).to.deep.equal({ clinic: 'A' });
    expect(attributesOf(part?.querySelector('symptom-guide') ?? null)).to.deep.equal({});
    expect(lines.filter((line) => line.includes('#bp-embed')).length).to.equal(5);
  });

  it('may name a way on the page’s own site', async () => {
    const part = await filled(
      `<a href="/embed/appointment-form.html?endpoint=/api&amp;redirect=${encodeURIComponent(`${location.origin}/thanks`)}#bp-embed">x</a>`,
    );
    expect(attributesOf(part.querySelector('appointment-form'))).to.deep.equal({
      endpoint: '/api',
      redirect: `${location.origin}/thanks`,
    });
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

describe('where somebody else has defined one of our tags', () => {
  it('what stands in the place stays', async () => {
    const get = customElements.get.bind(customElements);
    class TheirOwn extends HTMLElement {
      static observedAttributes = ['open'];
    }
    customElements.get = (name) => (name === 'back-pain-article' ? TheirOwn : get(name));
    try {
      const markup = '<div data-bp="back-pain-article">Read</div>';
      expect((await filled(markup)).innerHTML).to.equal(markup);
    } finally {
      Reflect.deleteProperty(customElements, 'get');
    }
  });
});
