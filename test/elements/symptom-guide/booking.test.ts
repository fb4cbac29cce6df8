import { expect, fixture, html } from '@open-wc/testing';
import type { SymptomGuide } from '../../../src/elements/symptom-guide/symptom-guide.js';
import { setPageLanguage } from '../../../src/locales/language.js';
import { advised, inside, press, walk, warningsDuring, wayTo, words } from './person.js';

const book = (guide: SymptomGuide) => inside(guide, '[data-do="book"]');

/** A part of the page with a guide that shows self-care. */
async function page(markup: ReturnType<typeof html>): Promise<{ page: HTMLElement; guide: SymptomGuide }> {
  const root = await fixture<HTMLElement>(html`<div>${markup}</div>`);
  const guide = root.querySelector('symptom-guide')!;
  await guide.updateComplete;
  await walk(guide, wayTo('care-back'));
  return { page: root, guide };
}

describe('<symptom-guide booking>', () => {
  before(() => setPageLanguage('en-US'));

  it('offers nothing where there is nowhere to book', async () => {
    expect(book(await advised('care-back')) === null).to.equal(true);
  });

  it('leads to the heading of the page’s first appointment form, and makes no history', async () => {
    const entries = history.length;
    const address = location.href;
    const { page: root, guide } = await page(
      html`<symptom-guide></symptom-guide
        ><appointment-form endpoint="https://clinic.example/a"></appointment-form>`,
    );
    expect(words(book(guide))).to.equal('Request an appointment');
    await press(guide, 'book');
    const form = root.querySelector('appointment-form');
    expect(document.activeElement === form).to.equal(true);
    expect(form?.shadowRoot?.activeElement?.closest('[data-main-heading]')).to.exist;
    expect([history.length, location.href]).to.deep.equal([entries, address]);
  });

  it('leads to the form that is named', async () => {
    const { page: root, guide } = await page(
      html`<symptom-guide booking="#second"></symptom-guide
        ><appointment-form endpoint="https://clinic.example/a"></appointment-form
        ><appointment-form id="second" endpoint="https://clinic.example/a"></appointment-form>`,
    );
    await press(guide, 'book');
    expect(document.activeElement === root.querySelector('#second')).to.equal(true);
  });

  it('leads to any other place that is named', async () => {
    const { page: root, guide } = await page(
      html`<symptom-guide booking="#contact"></symptom-guide>
        <h2 id="contact" tabindex="-1">Contact</h2>`,
    );
    await press(guide, 'book');
    expect(document.activeElement === root.querySelector('#contact')).to.equal(true);
  });

  for (const [given, href] of [
    ['https://clinic.example/book?from=guide', 'https://clinic.example/book?from=guide'],
    ['/book', `${location.origin}/book`],
  ]) {
    it(`links to ${given}`, async () => {
      const { guide } = await page(html`<symptom-guide booking=${given}></symptom-guide>`);
      expect(book(guide)?.getAttribute('href')).to.equal(href);
    });
  }

  for (const given of [
    'javascript:alert(1)',
    ' JaVa\tScript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '#nowhere',
  ]) {
    it(`makes no link of ${JSON.stringify(given)}, says so once, and takes the page’s form`, async () => {
      let guide: SymptomGuide | undefined;
      const warnings = await warningsDuring(async () => {
        ({ guide } = await page(
          html`<symptom-guide booking=${given}></symptom-guide
            ><appointment-form endpoint="https://clinic.example/a"></appointment-form>`,
        ));
        guide.requestUpdate();
        await guide.updateComplete;
      });
      expect(warnings.filter((line) => line.includes('<symptom-guide> booking'))).to.have.length(1);
      if (!guide) throw new Error('no guide');
      expect(book(guide)?.tagName).to.equal('BUTTON');
      expect(inside(guide, 'a[href^="javascript"], a[href^="data"], a[href^="vb"]') === null).to.equal(true);
    });
  }

  it('stands where there is time for an appointment, and nowhere else', async () => {
    const markup = () => html`<symptom-guide booking="https://clinic.example/book"></symptom-guide>`;
    for (const outcome of ['care-leg', 'soon-course', 'soon-stiff']) {
      expect(book(await advised(outcome, markup())), outcome).to.exist;
    }
    for (const outcome of ['call-heart', 'call-cancer', 'today-bone', 'today-cancer']) {
      expect(book(await advised(outcome, markup())) === null, outcome).to.equal(true);
    }
  });

  it('tells the author of a phone that cannot be dialled, once, and shows it without a link', async () => {
    const heard = await warningsDuring(async () => {
      const guide = await advised(
        'today-pattern',
        html`<symptom-guide phone="0800 CALL-US"></symptom-guide>`,
      );
      expect(words(inside(guide, '.outcome'))).to.include('0800 CALL-US');
      expect(inside(guide, '.outcome a[href^="tel:"]') === null).to.equal(true);
      guide.requestUpdate();
      await guide.updateComplete;
    });
    expect(heard).to.deep.equal(['<symptom-guide> phone: "0800 CALL-US"; showing it without a link.']);
  });
});
