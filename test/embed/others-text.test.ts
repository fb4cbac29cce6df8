/** What anybody who may write text on a page, or send somebody a link, can and cannot do. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { isOption, isShown } from '../../src/embed/option-names.js';
import { elementWith } from '../../src/embed/placeholders.js';
import { setPageDefaults } from '../../src/elements/shared/page-defaults.js';
import { ELEMENT_NAMES } from '../../src/element-names.js';
import { attributesOf, filled, heard, told } from './page-part.js';

const AWAY = 'https://elsewhere.example/x';

/** Options that nobody but the clinic may set, with what a stranger would like them to be. */
const SETTLED: Record<string, string> = {
  endpoint: AWAY,
  provider: 'make',
  format: 'json',
  fields: 'message:comment,name:author',
  ok: 'status',
  redirect: AWAY,
  'privacy-url': AWAY,
  'slots-url': `${AWAY}/$bulk-publish`,
  'field-comment_post_ID': '7',
  'field-': 'x',
  clinic: 'Somebody else',
  phone: '+1 900 555 0199',
  email: 'desk@elsewhere.example',
  'emergency-number': '+1 900 555 0199',
};
const query = (options: Record<string, string>) =>
  new URLSearchParams(options).toString().replace(/&/g, '&amp;');
const data = (options: Record<string, string>) =>
  Object.entries(options)
    .map(([name, value]) => `data-${name}="${value}"`)
    .join(' ');

const WAYS: Record<string, (name: string, options: Record<string, string>) => Promise<Element | null>> = {
  'a placeholder': async (name, options) =>
    (await filled(`<div data-bp="${name}" ${data(options)}>x</div>`)).querySelector(name),
  'a link': async (name, options) =>
    (await filled(`<a href="/embed/${name}.html?${query(options)}#bp-embed">x</a>`)).querySelector(name),
  'the address of a page in a frame': (name, options) =>
    Promise.resolve(elementWith(name, new URLSearchParams(options))),
};

describe('where a request goes and whom a patient calls', () => {
  for (const [way, make] of Object.entries(WAYS)) {
    for (const name of ELEMENT_NAMES) {
      it(`${way} does not settle it for <${name}>, in any letters`, async () => {
        const upper = Object.fromEntries(
          Object.entries(SETTLED).map(([key, value]) => [key.toUpperCase(), value]),
        );
        let made: Element | null = null;
        const lines = await heard(async () => {
          made = await make(name, { ...SETTLED, ...upper, 'heading-level': '3' });
        });
        expect(attributesOf(made)).to.deep.equal({ 'heading-level': '3' });
        expect(lines.join()).to.include('phone: a placeholder, a link or an address');
      });
    }

    it(`${way} does not lead to another site to book, or to a script`, async () => {
      await heard(async () => {
        for (const booking of [AWAY, '//elsewhere.example', 'javascript:alert(1)', 'data:text/html,x']) {
          const made = await make('symptom-guide', { booking });
          expect(attributesOf(made)).to.deep.equal({});
        }
      });
      expect(attributesOf(await make('symptom-guide', { booking: '#form' }))).to.deep.equal({
        booking: '#form',
      });
      expect(attributesOf(await make('symptom-guide', { booking: '/book' }))).to.deep.equal({
        booking: '/book',
      });
    });

    it(`${way} does not change the region, and so the emergency number, of a page that names one`, async () => {
      setPageDefaults(new Map([['lang', 'en-GB']]));
      try {
        await heard(async () => {
          expect(attributesOf(await make('symptom-guide', { lang: 'en-AU' }))).to.deep.equal({});
          expect(attributesOf(await make('symptom-guide', { lang: 'en' }))).to.deep.equal({});
        });
        expect(attributesOf(await make('symptom-guide', { lang: 'cy-GB' }))).to.deep.equal({ lang: 'cy-GB' });
      } finally {
        setPageDefaults(new Map());
      }
    });
  }

  it('a link carries it in its own attributes no more than in its address', async () => {
    const part = await filled(
      `<a ${data({ ...SETTLED, theme: 'dark' })} href="/embed/appointment-form.html#bp-embed">x</a>`,
    );
    expect(attributesOf(part.querySelector('appointment-form'))).to.deep.equal({});
  });

  it('text in another region’s language around it does not change the emergency number either', async () => {
    const { documentElement: html } = document;
    html.lang = 'en-GB';
    try {
      for (const inside of [
        '<p data-bp="symptom-guide">x</p>',
        '<a href="/embed/symptom-guide.html#bp-embed">x</a>',
      ]) {
        const part = await filled(`<div lang="en-AU">${inside}</div>`);
        expect(attributesOf(part.querySelector('symptom-guide'))).to.deep.equal({ lang: 'en-GB' });
        const welsh = await filled(`<div lang="cy-GB">${inside}</div>`);
        expect(attributesOf(welsh.querySelector('symptom-guide'))).to.deep.equal({});
      }
    } finally {
      html.lang = 'en';
    }
  });

  it('nor while a browser translates the page, and names its own language on it', async () => {
    const html = document.documentElement;
    html.lang = 'en-GB';
    try {
      await filled('<div data-bp="symptom-guide">x</div>');
      html.lang = 'de';
      html.className = 'translated-ltr';
      await heard(async () => {
        const part = await filled('<div data-bp="symptom-guide" data-lang="en-AU">x</div>');
        // The translator's language around it names no region.
        expect(attributesOf(part.querySelector('symptom-guide'))).to.deep.equal({ lang: 'en-GB' });
      });
    } finally {
      html.lang = 'en';
      html.className = '';
    }
  });

  it('says nothing of what the page says too', async () => {
    setPageDefaults(new Map([['phone', '+1 555 010 0199']]));
    try {
      const lines = await heard(() =>
        filled('<div data-bp="symptom-guide" data-phone="+1 555 010 0199">x</div>'),
      );
      expect(lines).to.deep.equal([]);
    } finally {
      setPageDefaults(new Map());
    }
  });

  it('every option of an element is one of the two kinds', () => {
    const all = ELEMENT_NAMES.flatMap(
      (name) => (customElements.get(name) as unknown as { observedAttributes: string[] }).observedAttributes,
    );
    // `booking` is shown; where it may lead is looked at apart.
    expect(all.filter((name) => !isOption(name))).to.deep.equal([]);
    for (const name of Object.keys(SETTLED)) expect(isShown(name), name).to.equal(false);
  });
});

describe('what visitors write', () => {
  const LINK = 'href="/embed/symptom-guide.html#bp-embed"';
  const texts = [
    `<a rel="ugc" ${LINK}>x</a>`,
    `<a rel="nofollow ugc" ${LINK}>x</a>`,
    `<a rel="external UGC nofollow" ${LINK}>x</a>`,
    `<ol class="comment-list"><li><a ${LINK}>x</a></li></ol>`,
    `<ol class="commentlist"><li><p><a ${LINK}>x</a></p></li></ol>`,
    `<div id="comments"><a ${LINK}>x</a></div>`,
    `<li id="comment-17"><a ${LINK}>x</a></li>`,
    `<div class="wp-block-comment-content"><a ${LINK}>x</a></div>`,
    `<article typeof="schema:Comment"><a ${LINK}>x</a></article>`,
    `<div itemprop="comment" itemtype="https://schema.org/Comment"><a ${LINK}>x</a></div>`,
    '<div class="comments-area"><div data-bp="symptom-guide">x</div></div>',
  ];
  for (const markup of texts) {
    it(`stays as it is: ${markup}`, async () => {
      const part = await filled(markup);
      await told();
      expect(part.innerHTML).to.equal(markup);
    });
  }

  for (const markup of [
    `<a rel="nofollow" ${LINK}>x</a>`,
    `<a rel="noopener" ${LINK}>x</a>`,
    `<div class="has-comments no-comment-list"><a ${LINK}>x</a></div>`,
  ]) {
    it(`is told from what the page’s authors write: ${markup}`, async () => {
      expect((await filled(markup)).querySelector('symptom-guide')).to.exist;
    });
  }
});

describe('markup named like members of the DOM', () => {
  it('does not keep placeholders from being filled', async () => {
    const names = [
      'querySelectorAll',
      'matches',
      'closest',
      'dataset',
      'childNodes',
      'append',
      'style',
      'contains',
    ];
    const part = await filled(
      `<form>${names.map((name) => `<input name="${name}">`).join('')}<p data-bp="symptom-guide">x</p></form>
       ${names.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('')}
       <form data-bp="appointment-form"><input name="append"></form>`,
    );
    await told();
    expect(part.querySelector('p > symptom-guide')).to.exist;
    expect(part.querySelector('appointment-form')).to.equal(null);
    const late = Object.assign(document.createElement('p'), {
      innerHTML: '<b data-bp="symptom-guide">y</b>',
    });
    part.querySelector('form input')?.after(late);
    await told();
    expect(part.querySelector('b > symptom-guide')).to.exist;
  });
});
