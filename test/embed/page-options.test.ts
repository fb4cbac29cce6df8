import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { allPageDefaults, setPageDefaults } from '../../src/elements/shared/page-defaults.js';
import type { AppointmentForm } from '../../src/elements/appointment-form/appointment-form.js';
import { configure, followPage } from '../../src/embed/page-options.js';
import { pageLanguage, setPageLanguage } from '../../src/locales/language.js';
import { heard, told } from './page-part.js';

const options = () => Object.fromEntries(allPageDefaults());

/** A script tag as the next page brings it; it is not run, as it comes by another script without an address to fetch. */
async function tag(data: Record<string, string>): Promise<HTMLScriptElement> {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.setAttribute('data-bp-config', '');
  for (const [name, value] of Object.entries(data)) script.setAttribute(`data-${name}`, value);
  document.head.append(script);
  await told();
  return script;
}

describe('options for the whole page', () => {
  const tags: HTMLScriptElement[] = [];
  before(followPage);
  afterEach(async () => {
    for (const one of tags.splice(0)) one.remove();
    setPageDefaults(new Map());
    document.documentElement.lang = 'en';
    await setPageLanguage('en');
  });
  const add = async (data: Record<string, string>) => {
    const script = await tag(data);
    tags.push(script);
    return script;
  };

  it('are set by a call, by attribute or by property name, and taken away', () => {
    configure({
      endpoint: '/api',
      privacyUrl: '/privacy',
      'data-phone': '1',
      'field-key': 'k',
      shareGuide: true,
      minNoticeDays: 2,
    });
    expect(options()).to.deep.equal({
      endpoint: '/api',
      'privacy-url': '/privacy',
      phone: '1',
      'field-key': 'k',
      'share-guide': '',
      'min-notice-days': '2',
    });
    configure({ phone: null, shareGuide: false });
    expect(options()).not.to.have.any.keys('phone', 'share-guide');
    expect(options()).to.include({ endpoint: '/api' });
  });

  it('are never broken by what a call brings', async () => {
    const lines = await heard(() => {
      for (const wrong of [
        null,
        undefined,
        'x',
        7,
        [],
        {},
        { onclick: 'x' },
        { phone: {} },
        { phone: () => 1 },
        { style: 'x' },
      ])
        configure(wrong);
      return Promise.resolve();
    });
    expect(options()).to.deep.equal({});
    expect(lines).to.have.length(10);
  });

  it('hold for a form that stands there already: a tag manager may be late', async () => {
    const form = await fixture<AppointmentForm>(html`<appointment-form></appointment-form>`);
    await form.allShown;
    expect(form.renderRoot.querySelector('form')).to.equal(null);
    configure({ endpoint: '/api', clinic: 'Harbour Physio' });
    await form.updateComplete;
    expect(form.renderRoot.querySelector('form')).to.exist;
    expect(form.renderRoot.textContent).to.include('Harbour Physio');
  });

  it('of several tags on one page complete each other', async () => {
    await add({ clinic: 'Harbour Physio', endpoint: '/api', format: 'json' });
    await add({ clinic: 'Harbour Physio', phone: '1' });
    await add({ cfasync: 'false' });
    expect(options()).to.deep.equal({
      clinic: 'Harbour Physio',
      endpoint: '/api',
      format: 'json',
      phone: '1',
    });
  });

  it('never mix two clinics, nor two destinations', async () => {
    await add({ clinic: 'Harbour Physio', phone: '1', endpoint: '/a', format: 'json', 'field-key': 'k' });
    await add({ endpoint: '/b' });
    expect(options()).to.deep.equal({ clinic: 'Harbour Physio', phone: '1', endpoint: '/b' });
    await add({ clinic: 'Hill Practice' });
    expect(options()).to.deep.equal({ clinic: 'Hill Practice' });
  });

  it('of the page before are gone with its tag, when the next page’s comes', async () => {
    const first = await add({ clinic: 'Harbour Physio', phone: '1', endpoint: '/a', lang: 'en-GB' });
    first.remove();
    await told();
    expect(options(), 'until another comes').to.include({ phone: '1' });
    await add({ endpoint: '/b' });
    expect(options()).to.deep.equal({ endpoint: '/b' });
  });

  it('of a new tag, and a new language, hold for what appears after them', async () => {
    const guide = () =>
      fixture<HTMLElement & { allShown: Promise<void> }>(html`<symptom-guide></symptom-guide>`);
    await (
      await guide()
    ).allShown;
    await add({ lang: 'en-AU' });
    const australian = await guide();
    await australian.allShown;
    expect(pageLanguage()).to.equal('en-AU');
    expect(australian.shadowRoot?.textContent).to.include('000');

    tags.pop()?.remove();
    document.documentElement.lang = 'en-GB';
    await add({ phone: '1' });
    const british = await guide();
    await told();
    await british.allShown;
    expect(pageLanguage()).to.equal('en-GB');
    expect(british.shadowRoot?.textContent).to.include('999');
  });

  it('of the page’s language alone: the next page may have the same tag', async () => {
    document.documentElement.lang = 'en-NZ';
    await fixture(html`<div><symptom-guide></symptom-guide></div>`);
    await told();
    expect(pageLanguage()).to.equal('en-NZ');
  });

  it('are not those of a browser’s translator: the emergency number stays', async () => {
    document.documentElement.lang = 'en-GB';
    await fixture(html`<symptom-guide></symptom-guide>`);
    await told();
    document.documentElement.lang = 'de';
    document.documentElement.classList.add('translated-ltr');
    try {
      await fixture(html`<symptom-guide></symptom-guide>`);
      await told();
      expect(pageLanguage()).to.equal('en-GB');
    } finally {
      document.documentElement.classList.remove('translated-ltr');
    }
  });
});
