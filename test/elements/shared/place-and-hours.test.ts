/** Where a clinic is and when it is open stands wherever a patient is told to turn to it, and nowhere else. */
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import '../../../src/define.js';
import { setPageDefaults } from '../../../src/elements/shared/page-defaults.js';
import { setPageLanguage } from '../../../src/locales/language.js';
import { wholeArticle } from '../back-pain-article/whole-article.js';
import { visit } from '../appointment-form/patient.js';

const ADDRESS = '1 Harbour Street\nPortland, ME 04101';
const HOURS = 'Mon–Fri 8–18, <b>Sat</b> 9–12';

const places = ({ renderRoot }: LitElement) => [...renderRoot.querySelectorAll<HTMLElement>('.place')];
const linesOf = (place: Element | undefined) => [...(place?.children ?? [])].map((line) => line.textContent);

const form = (more: TemplateResult | string = '') =>
  html`<appointment-form phone="+1 555 010 0199" address=${ADDRESS} hours=${HOURS}
    >${more}</appointment-form
  >`;

describe('address and opening hours', () => {
  before(() => setPageLanguage('en-US'));
  afterEach(() => setPageDefaults(new Map()));

  it('stand as they are written, line by line, and hold no markup', async () => {
    const { form: element } = await visit(form());
    const [place] = places(element);
    expect(linesOf(place)).to.deep.equal([ADDRESS, HOURS]);
    expect(place?.querySelector('b')).to.equal(null);
    const [first] = place?.children ?? [];
    expect(first?.getBoundingClientRect().height).to.be.greaterThan(
      1.5 * parseFloat(getComputedStyle(element).fontSize),
    );
  });

  it('stand beside the phone of a form that cannot send, and after a request', async () => {
    const { form: element } = await visit(form());
    expect(places(element)).to.have.length(1);
    expect(places(element)[0]?.closest('[part=contact]')).to.exist;
  });

  it('close the article with the phone, and are on the paper of its exercises', async () => {
    const article = await wholeArticle(
      html`<back-pain-article
        sections="exercises about"
        clinic="Harbour Physio"
        phone="+1 555 010 0199"
        address=${ADDRESS}
      ></back-pain-article>`,
    );
    const about = article.renderRoot.querySelector('[data-section=about]');
    expect(about?.querySelector('.place')?.textContent).to.equal(ADDRESS);
    expect(about?.querySelector('a[href^="tel:"]')?.textContent).to.equal('+1 555 010 0199');
    const onPaper = article.renderRoot.querySelector('[data-section=exercises] .sheet-head .place');
    expect(onPaper?.textContent).to.equal(ADDRESS);
  });

  it('hold for the whole page where the page says so', async () => {
    setPageDefaults(new Map([['hours', 'Mon–Fri 8–18']]));
    const { form: element } = await visit(html`<appointment-form></appointment-form>`);
    expect(linesOf(places(element)[0])).to.deep.equal(['Mon–Fri 8–18']);
  });

  it('leave no trace where nobody has given them', async () => {
    const { form: element } = await visit(
      html`<appointment-form phone="+1 555 010 0199" hours=" "></appointment-form>`,
    );
    const article = await fixture<LitElement>(
      html`<back-pain-article sections="about" phone="1"></back-pain-article>`,
    );
    expect([...places(element), ...places(article)]).to.have.length(0);
    expect(article.renderRoot.querySelector('.clinic-contact')).to.equal(null);
  });
});
