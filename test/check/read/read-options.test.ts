import { expect } from '@open-wc/testing';
import { readForm } from '../../../src/check/read/read-form.js';
import { isLanguageTag, readLanguage } from '../../../src/check/read/read-language.js';
import {
  allOptions,
  ownOptions,
  pageWideOptions,
  writtenAttributes,
} from '../../../src/check/read/read-options.js';
import type { OurElement } from '../../../src/check/read/read-elements.js';
import { registerElements } from '../../../src/elements/register.js';
import { page } from '../../embed/page-part.js';
import { aScript } from '../a-script.js';

registerElements();

async function form(attributes = ''): Promise<OurElement> {
  const part = await page(`<appointment-form ${attributes}></appointment-form>`);
  return part.firstElementChild as OurElement;
}
const pairs = (uses: readonly { name: string; value: string }[]) =>
  uses.map(({ name, value }) => [name, value]);

describe('pageWideOptions', () => {
  it('tells the tag from a call', async () => {
    await page('<script type="text/x" data-bp-config data-phone="1" data-clinic="Hill"></script>');
    const where = pageWideOptions(aScript({ phone: '1', clinic: 'Dale' })).map((use) => use.where);
    expect(where[0]).to.equal('the script tag');
    expect(where[1]).to.contain('configure');
  });

  it('does not claim to know where there is no tag', () => {
    expect(pageWideOptions(aScript({ phone: '1' }))[0]!.where).to.match(/gone, or a call/);
  });
});

describe('ownOptions', () => {
  it('reads attributes, properties and constants', async () => {
    const element = await form('phone="1" share-guide data-field-source="web" class="x"');
    Object.assign(element, { endpoint: '/api', minNoticeDays: 3 });
    expect(Object.fromEntries(pairs(ownOptions(element)))).to.deep.equal({
      phone: '1',
      'share-guide': '',
      'field-source': 'web',
      endpoint: '/api',
      'min-notice-days': '3',
    });
  });
});

describe('readForm', () => {
  it('reads as the form itself: its own over the page’s', async () => {
    const element = await form('endpoint="/own" data-field-source="own"');
    const { options, constants, complaints } = readForm(
      element,
      aScript({ endpoint: '/page', format: 'xml', 'field-source': 'page', 'field-key': '1' }),
    );
    expect(options.endpoint).to.equal(new URL('/own', location.href).href);
    expect(Object.fromEntries(constants)).to.deep.equal({ source: 'own', key: '1' });
    expect(complaints.map(({ attribute }) => attribute)).to.deep.equal(['format']);
  });

  it('sees a captcha of the clinic’s', async () => {
    const element = await form();
    expect(readForm(element, aScript()).hasCaptcha).to.equal(false);
    element.innerHTML = '<div slot="captcha"></div>';
    expect(readForm(element, aScript()).hasCaptcha).to.equal(true);
  });
});

describe('writtenAttributes', () => {
  it('gathers those of the tag, of elements and of placeholders, each with what counts there', async () => {
    await page(
      '<script type="text/x" data-bp-config data-endpont="1"></script><div data-bp="symptom-guide" data-teme="x">x</div>',
    );
    const element = await form('hedding-level="2"');
    const found = writtenAttributes([element]);
    const one = (name: string) => found.find((attribute) => attribute.name === name)!;
    expect(one('data-endpont')).to.include({ on: 'script' });
    expect(one('data-endpont').read).to.include('endpoint');
    expect(one('hedding-level').read).to.include('heading-level').and.not.include('sections');
    expect(one('data-teme').read).to.include('theme').and.not.include('endpoint');
  });

  it('knows every option of every element', () => {
    expect(allOptions()).to.include.members([
      'endpoint',
      'sections',
      'booking',
      'lang',
      'reviewed-by',
      'slots-url',
    ]);
  });
});

describe('readLanguage', () => {
  const language = (wanted: string | null, options: Record<string, string> = {}, catalogue = 'en') =>
    readLanguage(
      aScript(options, { language: () => wanted, catalogue: () => catalogue }),
      Object.entries(options).map(([name, value]) => ({ name, value, where: 'the script tag' })),
    );

  it('says who wanted it, and which file its words are in', () => {
    const facts = language('pl-PL', { lang: 'pl_PL' }, 'pl');
    expect(facts).to.include({ best: 'pl', shown: 'pl', region: 'PL', isTag: true });
    expect(facts.from).to.contain('data-lang');
    expect(facts.file).to.equal('https://clinic.org/js/locales/pl.js');
  });

  it('has no file for English', () => {
    expect(language('en-GB')).to.include({ file: null, best: 'en-GB' });
  });

  it('knows what is no tag', () => {
    for (const tag of ['en-GB', 'en_GB.UTF-8', 'zh-Hans-CN']) expect(isLanguageTag(tag), tag).to.equal(true);
    for (const tag of ['', 'Deutsch!', 'e', '12']) expect(isLanguageTag(tag), tag).to.equal(false);
  });
});
