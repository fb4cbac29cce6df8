import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { fillPlaceholders } from '../../src/embed/placeholders.js';
import type { AppointmentForm } from '../../src/elements/appointment-form/appointment-form.js';
import type { SymptomGuide } from '../../src/elements/symptom-guide/symptom-guide.js';
import { attributesOf, filled, page, told } from './page-part.js';

describe('a placeholder', () => {
  it('holds the element it names, with what it says is to be shown', async () => {
    const part = await filled(
      '<div data-bp="appointment-form" data-heading-level="3" data-theme="dark" data-closed-days="sun"><a href="tel:1">Call us</a></div>',
    );
    const form = part.querySelector('div > appointment-form');
    expect(attributesOf(form)).to.deep.equal({ 'heading-level': '3', theme: 'dark', 'closed-days': 'sun' });
    expect(form?.shadowRoot).to.exist;
  });

  it('keeps what it held as the element’s fallback, a captcha’s slot included', async () => {
    const part = await filled(
      '<div data-bp="appointment-form">&nbsp;<a href="tel:1">Call us</a><br><p slot="captcha"><input name="c" value="t"></p></div>',
    );
    const place = part.querySelector('[data-bp]');
    expect(place?.childNodes.length).to.equal(1);
    expect(part.querySelector('appointment-form > a')?.textContent).to.equal('Call us');
    const slot = part
      .querySelector('appointment-form')
      ?.shadowRoot?.querySelector<HTMLSlotElement>('slot[name="captcha"]');
    expect(slot?.assignedElements().length ?? 0).to.equal(0);
    part.querySelector('appointment-form')?.setAttribute('endpoint', 'https://clinic.example/api');
    await part.querySelector<AppointmentForm>('appointment-form')?.updateComplete;
    const shown = part
      .querySelector('appointment-form')
      ?.shadowRoot?.querySelector<HTMLSlotElement>('slot[name="captcha"]');
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
    guide.renderRoot.querySelector<HTMLElement>('.button:not(.act)')?.click();
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
