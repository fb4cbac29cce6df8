import { digestForTemplateResult } from '@lit-labs/ssr-client';
import { expect } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import { readRecord, takeOver } from '../../../src/elements/shared/prerendered-html.js';

const view = (text: string): TemplateResult => html`<p>${text}</p>`;

/** A shadow root as a page's HTML leaves it: its text is empty. */
function written(): ShadowRoot {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  const paragraph = document.createElement('p');
  paragraph.append(new Comment('lit-part'), new Comment('/lit-part'));
  root.append(
    new Comment(`lit-part ${digestForTemplateResult(view(''))}`),
    paragraph,
    new Comment('/lit-part'),
  );
  return root;
}

describe('HTML that is taken over', () => {
  it('keeps its nodes, and an empty text in it can become another', () => {
    const root = written();
    const paragraph = root.querySelector('p');
    takeOver(root, view(''), 4, {});
    render(view('Sending'), root);
    expect(root.querySelector('p')).to.equal(paragraph);
    expect(paragraph?.textContent).to.equal('Sending');
  });

  it('is refused where it is not what the template gives', () => {
    expect(() => takeOver(written(), html`<h1>${''}</h1>`, 4, {})).to.throw('mismatch');
  });

  it('is refused where one of lit’s comments is missing', () => {
    expect(() => takeOver(written(), view(''), 5, {})).to.throw('changed');
  });
});

describe('the record of prerendered HTML', () => {
  function read(record: string | null) {
    const element = document.createElement('div');
    if (record !== null) element.setAttribute('data-prerendered', record);
    return readRecord(element);
  }
  // The build puts the version in this place.
  const version = ['__VERS', 'ION__'].join('');
  const whole = { version, options: { lang: 'en' }, marks: 4 };

  it('says what the HTML was written with', () => {
    expect(read(JSON.stringify(whole))).to.deep.equal(whole);
  });

  const REFUSED: Record<string, string | null> = {
    missing: null,
    'cut off': JSON.stringify(whole).slice(0, -1),
    'no object': 'null',
    'of another version': JSON.stringify({ ...whole, version: '0.0.9' }),
    'without options': JSON.stringify({ version, marks: 4 }),
    'without the number of comments': JSON.stringify({ version, options: {} }),
  };
  for (const [kind, record] of Object.entries(REFUSED))
    it(`is refused where it is ${kind}`, () => expect(() => read(record)).to.throw());
});
