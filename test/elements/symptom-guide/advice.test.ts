import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { proseIn } from '../../../src/words/index.js';
import type { OutcomeId } from '../../../src/content/guide-types.js';
import { SOURCES } from '../../../src/content/sources/index.js';
import { levelOf } from '../../../src/features/guide/level.js';
import { signsTo } from '../../../src/features/guide/signs.js';
import { setPageLanguage } from '../../../src/locales/language.js';
import { atMoment } from '../shared/at-moment.js';
import { SHORTEST, advised, graph, inside, press, words } from './person.js';

const english = proseIn('en');

const { guide: prose, exercises } = english;

describe('<symptom-guide> advises', () => {
  before(() => setPageLanguage('en-US'));

  for (const outcome of SHORTEST.keys()) {
    const way = graph.outcomes[outcome]?.way ?? 'soon';
    it(`${outcome}: says what to do, why, until when, from what; passes the accessibility audit`, async () => {
      const guide = await advised(outcome);
      const said = words(inside(guide, '.outcome'));
      const { steps, why } = prose.outcomes[outcome as OutcomeId];
      const { title, act, until } = prose.ways[way];
      for (const { text } of [{ text: title }, act, ...steps, why, until, prose.limits])
        expect(said).to.include(text);
      expect(guide.result).to.deep.equal({ level: levelOf(way) });
      const listed = [...guide.renderRoot.querySelectorAll<HTMLElement>('.sources li')];
      const ids = listed.map((item) => item.dataset['source']);
      for (const id of why.sources) expect(ids).to.include(id);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(words(listed[0])).to.include(SOURCES[ids[0] as keyof typeof SOURCES].reference);
      await expect(guide).to.be.accessible();
    });
  }

  it('gives in an emergency the number before all else, and neither booking nor print', async () => {
    const guide = await advised(
      'call-nerves',
      html`<symptom-guide phone="+1 555 010 0199" booking="https://clinic.example/book"></symptom-guide>`,
    );
    const call = inside(guide, '.outcome a');
    expect(call?.getAttribute('href')).to.equal('tel:911');
    expect(words(call)).to.equal('Call 911 now');
    expect(call?.closest('.care.emergency')).to.exist;
    for (const what of ['book', 'print'])
      expect(inside(guide, `[data-do="${what}"]`) === null, what).to.equal(true);
    expect(inside(guide, 'a[href="tel:+15550100199"]') === null).to.equal(true);
    expect(inside(guide, '.exercise') === null).to.equal(true);
  });

  it('sends to the local number where the region is unknown', async () => {
    await setPageLanguage('en');
    const guide = await advised('call-heart');
    expect(words(inside(guide, '.care strong'))).to.equal(
      'Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe).',
    );
    expect(inside(guide, 'a[href^="tel:"]') === null, 'no number to tap').to.equal(true);
    await setPageLanguage('en-US');
  });

  it('gives on the same day the clinic’s number without a promise, and no booking button', async () => {
    const guide = await advised(
      'today-pattern',
      html`<symptom-guide
        clinic="Harbour Physio"
        phone="+1 555 010 0199"
        booking="https://clinic.example/b"
      ></symptom-guide>`,
    );
    expect(words(inside(guide, '.outcome'))).to.include(
      'You can also call Harbour Physio at +1 555 010 0199 to let them know. If nobody answers, do not wait for a call back.',
    );
    expect(inside(guide, 'a[href="tel:+15550100199"]')).to.exist;
    expect(inside(guide, '[data-do="book"]') === null).to.equal(true);
  });

  it('begins on paper with the clinic, its phone and the date, and on the screen without them', async () => {
    const markup = html`<symptom-guide clinic="Harbour Physio" phone="+1 555 010 0199"></symptom-guide>`;
    const guide = await atMoment('2026-12-31T23:59', () => advised('care-back', markup));
    const head = inside(guide, '.sheet-head')!;
    expect(words(head)).to.equal('Harbour Physio +1 555 010 0199 December 31, 2026');
    expect(head.getClientRects()).to.have.length(0);
    await emulateMedia({ media: 'print' });
    const texts = [...guide.renderRoot.querySelectorAll('.bp *')].filter(
      (part) => part.getClientRects().length > 0 && part.textContent.trim() !== '',
    );
    expect(texts[0] === head, texts[0]?.outerHTML).to.equal(true);
    await emulateMedia({ media: 'screen' });
    guide.restart();
    await guide.updateComplete;
    expect(inside(guide, '.sheet-head') === null, 'not before there is a result').to.equal(true);
  });

  it('keeps the clinic’s phone off the sheet in an emergency', async () => {
    const markup = html`<symptom-guide clinic="Harbour Physio" phone="+1 555 010 0199"></symptom-guide>`;
    const head = words(inside(await advised('call-nerves', markup), '.sheet-head'));
    expect(head)
      .to.match(/^Harbour Physio/)
      .and.not.include('555');
  });

  it('says where the clinic is and when it is open where there is time to go there, on the screen and on paper', async () => {
    const markup = html`<symptom-guide
      phone="+1 555 010 0199"
      address="1 Harbour Street"
      hours="Mon–Fri 8–18"
    ></symptom-guide>`;
    const places = async (way: string) =>
      [...(await advised(way, markup)).renderRoot.querySelectorAll('.place')].map(words);
    const both = '1 Harbour StreetMon–Fri 8–18';
    expect(await places('care-back')).to.deep.equal([both, both]);
    expect(await places('today-pattern')).to.deep.equal([both, both]);
    expect(await places('today-leg')).to.deep.equal([]);
    expect(await places('call-nerves')).to.deep.equal([]);
  });

  it('invents no telephone where the clinic has given none', async () => {
    const guide = await advised('today-pattern');
    expect([...guide.renderRoot.querySelectorAll('a[href^="tel:"]')].map(words)).to.deep.equal(['911']);
  });

  it('sends whoever belongs in a hospital there, and to no clinic that could keep them', async () => {
    const guide = await advised('today-leg', html`<symptom-guide phone="+1 555 010 0199"></symptom-guide>`);
    expect(words(inside(guide, '.care-head'))).to.include(prose.ways['hospital-today'].title);
    expect(inside(guide, 'a[href="tel:+15550100199"]') === null).to.equal(true);
  });

  it('names the answer that led to it, in the words it was given in', async () => {
    const said = async (outcome: string) => words(inside(await advised(outcome), '.outcome'));
    expect(await said('today-fever')).to.include(`You chose “${prose.signs.fever.text}”.`);
    expect(await said('today-young')).to.include(`You chose “${prose.labels.child}”.`);
    expect(await said('soon-sport')).to.include(`You chose “${prose.signs['one-side'].text}”.`);
    expect(await said('today-unsure-hospital')).to.include(
      `You were not sure about one of the signs under “${prose.questions.hospital.ask.text}”.`,
    );
    expect(await said('care-back')).not.to.include('You chose');
  });

  it('says again what would change the advice, but not to somebody who is to call now', async () => {
    const soon = words(inside(await advised('soon-stiff'), '.outcome'));
    const ways = ['emergency', 'hospital-today', 'doctor-today'] as const;
    for (const id of signsTo(graph, ...ways))
      expect(soon).to.include(prose.signs[id as keyof typeof prose.signs].text);
    const today = words(inside(await advised('today-kidney'), '.outcome'));
    expect(today).to.include(prose.change.emergency.text).and.not.include(prose.change.sameDay.text);
    expect(words(inside(await advised('call-injury'), '.outcome'))).not.to.include(
      prose.change.emergency.text,
    );
  });

  it('shows positions of ease and the gentle exercises where they fit, with their rules, and only there', async () => {
    const care = await advised('care-back');
    expect(care.renderRoot.querySelectorAll('[data-ease-position]')).to.have.length(2);
    const shown = [...care.renderRoot.querySelectorAll<HTMLElement>('[data-exercise]')];
    expect(shown.map((item) => item.dataset['exercise'])).to.deep.equal([
      ...[
        'walking',
        'knee-rolls',
        'pelvic-tilt',
        'press-up',
        'back-bend',
        'knee-to-chest',
        'bottom-to-heels',
      ],
    ]);
    expect(words(inside(care, '.outcome'))).to.include(exercises.rules.stop.title);
    const soon = await advised('soon-course');
    expect(soon.renderRoot.querySelectorAll('[data-ease-position]')).to.have.length(2);
    expect(inside(soon, '[data-exercise]') === null).to.equal(true);
    for (const outcome of ['soon-pregnant', 'today-young', 'today-bone']) {
      expect(inside(await advised(outcome), '[data-ease-position]') === null, outcome).to.equal(true);
    }
  });

  it('offers no button to print, and shows nothing in its place, where the browser cannot print', async () => {
    const print = window.print.bind(window);
    Object.assign(window, { print: undefined });
    try {
      const guide = await advised('care-back');
      const buttons = [...guide.renderRoot.querySelectorAll('.outcome .actions')].map(words).join(' ');
      expect(buttons).to.include('Start again').and.not.include('Print').and.not.include('false');
    } finally {
      window.print = print;
    }
  });

  it('prints itself alone: the page’s other parts are away while printing, and back after it', async () => {
    const guide = await advised('care-leg');
    const other = document.createElement('p');
    document.body.append(other);
    const shown = () => getComputedStyle(other).display;
    const original = window.print.bind(window);
    const seen: string[] = [];
    try {
      await emulateMedia({ media: 'print' });
      window.print = () => void seen.push(shown(), getComputedStyle(guide).display);
      await press(guide, 'print');
      expect(seen).to.deep.equal(['none', 'block']);
      expect(getComputedStyle(inside(guide, '.actions') as Element).display).to.equal('none');
      window.dispatchEvent(new Event('afterprint'));
      expect(shown()).to.equal('block');
      expect(document.adoptedStyleSheets).to.have.length(0);
      expect(guide.getAttributeNames()).to.deep.equal([]);
    } finally {
      window.print = original;
      other.remove();
      await emulateMedia({ media: 'screen' });
    }
  });

  it('opens the folded signs while it is printed, and folds them again', async () => {
    const guide = await advised('care-leg');
    const folded = () => (inside(guide, '.outcome details') as HTMLDetailsElement).open;
    expect(folded()).to.equal(false);
    window.dispatchEvent(new Event('beforeprint'));
    expect(folded()).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(folded()).to.equal(false);
  });

  it('keeps the number to call readable where backgrounds are left out, on paper for one', async () => {
    const guide = await advised('call-nerves');
    const look = (selector: string) => getComputedStyle(inside(guide, selector) as Element);
    try {
      await emulateMedia({ media: 'print' });
      expect(look('.act').backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      expect(look('.act').color).to.equal(look('.care-body').color);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
    expect(look('.act').backgroundColor).not.to.equal(look('.care-body').backgroundColor);
  });

  it('prints itself alone in somebody’s shadow tree too', async () => {
    const host = document.createElement('div');
    const other = document.createElement('p');
    const guide = await advised('care-leg');
    host.attachShadow({ mode: 'open' }).append(other, guide);
    document.body.append(host);
    await guide.updateComplete;
    const original = window.print.bind(window);
    const display = () => [other, host, guide].map((one) => getComputedStyle(one).display);
    const seen: string[][] = [];
    try {
      await emulateMedia({ media: 'print' });
      window.print = () => void seen.push(display());
      await press(guide, 'print');
      window.dispatchEvent(new Event('afterprint'));
      seen.push(display());
      expect(seen).to.deep.equal([
        ['none', 'block', 'block'],
        ['block', 'block', 'block'],
      ]);
    } finally {
      window.print = original;
      host.remove();
      await emulateMedia({ media: 'screen' });
    }
  });

  it('has headings that skip no level, whatever level it begins at', async () => {
    for (const level of [1, 2, 4]) {
      const guide = await advised('care-back', html`<symptom-guide heading-level=${level}></symptom-guide>`);
      const levels = [...guide.renderRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
        Number(tagName[1]),
      );
      expect(levels[0]).to.equal(level);
      levels.reduce((before, now) => {
        expect(now).to.be.at.most(before + 1);
        return now;
      });
    }
  });

  it('passes the accessibility audit in the dark and at the start and at a question', async () => {
    const guide = await advised('soon-course', html`<symptom-guide theme="dark"></symptom-guide>`);
    await expect(guide).to.be.accessible();
    await press(guide, 'back');
    await expect(guide).to.be.accessible();
    guide.restart();
    await guide.updateComplete;
    await expect(guide).to.be.accessible();
  });

  it('shows hostile text as text', async () => {
    const hostile = '<img src=x onerror="window.hostile = true">';
    const guide = await advised(
      'today-pattern',
      html`<symptom-guide
        clinic=${hostile}
        phone="${hostile} 555"
        emergency-number="9<script>window.hostile = true</script>"
      ></symptom-guide>`,
    );
    expect(inside(guide, 'img, script') === null).to.equal(true);
    expect(words(inside(guide, '.outcome'))).to.include(hostile);
    expect('hostile' in window).to.equal(false);
  });
});
