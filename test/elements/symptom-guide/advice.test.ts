import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { english } from '../../../src/content/en/index.js';
import type { OutcomeId } from '../../../src/content/guide-types.js';
import { SOURCES } from '../../../src/content/sources/index.js';
import { setPageLanguage } from '../../../src/locales/language.js';
import { SHORTEST, advised, graph, inside, press, words } from './person.js';

const { guide: prose, exercises } = english;
const sectionTitles = (root: ParentNode) => [...root.querySelectorAll('.outcome h4')].map(words);

describe('<symptom-guide> advises', () => {
  before(() => setPageLanguage('en-US'));

  for (const outcome of SHORTEST.keys()) {
    const level = graph.outcomes[outcome]?.level ?? 'soon';
    it(`${outcome}: says what to do, why, until when, from what; passes the accessibility audit`, async () => {
      const guide = await advised(outcome);
      const said = words(inside(guide, '.outcome'));
      const { steps, why } = prose.outcomes[outcome as OutcomeId];
      const { title, act, until } = prose.levels[level];
      for (const { text } of [{ text: title }, act, ...steps, why, until, prose.limits])
        expect(said).to.include(text);
      expect(guide.result).to.deep.equal({ level });
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
    expect(call?.closest('.verdict')).to.exist;
    for (const what of ['book', 'print'])
      expect(inside(guide, `[data-do="${what}"]`) === null, what).to.equal(true);
    expect(inside(guide, 'a[href="tel:+15550100199"]') === null).to.equal(true);
    expect(inside(guide, '.exercise') === null).to.equal(true);
  });

  it('sends to the local number where the region is unknown', async () => {
    await setPageLanguage('en');
    const guide = await advised('call-heart');
    expect(words(inside(guide, '.call-now'))).to.equal('Call 112 or your local emergency number now');
    await setPageLanguage('en-US');
  });

  it('gives on the same day the clinic’s number without a promise, and no booking button', async () => {
    const guide = await advised(
      'today-leg',
      html`<symptom-guide
        clinic="Harbour Physio"
        phone="+1 555 010 0199"
        booking="https://clinic.example/b"
      ></symptom-guide>`,
    );
    expect(words(inside(guide, '.outcome'))).to.include(
      'You can also ring Harbour Physio: +1 555 010 0199. If nobody answers, do not wait for a call back.',
    );
    expect(inside(guide, 'a[href="tel:+15550100199"]')).to.exist;
    expect(inside(guide, '[data-do="book"]') === null).to.equal(true);
  });

  it('invents no telephone where the clinic has given none', async () => {
    const guide = await advised('today-pattern');
    expect([...guide.renderRoot.querySelectorAll('a[href^="tel:"]')].map(words)).to.deep.equal(['911']);
    expect(sectionTitles(guide.renderRoot)).not.to.include('What to do');
  });

  it('names the answer that led to it, in the words it was asked in', async () => {
    const fever = await advised('today-fever');
    expect(words(inside(fever, '.outcome'))).to.include(
      `You answered “Yes” to “${prose.questions.fever.ask.text}”`,
    );
    const cancer = await advised('today-cancer');
    expect(words(inside(cancer, '.outcome'))).to.include(
      `You answered “Yes” to “${prose.questions.cancer.ask.text}”`,
    );
    const runner = await advised('soon-runner');
    expect(words(inside(runner, '.outcome'))).to.include(prose.questions['bone-stress'].labels['one-side']);
    const care = await advised('care-back');
    expect(words(inside(care, '.outcome'))).not.to.include('You answered');
  });

  it('says again what would change the advice, but not to somebody who is to call now', async () => {
    const soon = words(inside(await advised('soon-stiff'), '.outcome'));
    for (const { text } of [...prose.change.emergencySigns, ...prose.change.sameDaySigns])
      expect(soon).to.include(text);
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
      ...['knee-to-chest', 'knee-rolls', 'pelvic-tilt', 'press-up', 'back-bend', 'bottom-to-heels'],
    ]);
    expect(words(inside(care, '.outcome'))).to.include(exercises.rules.stop.title);
    const soon = await advised('soon-course');
    expect(soon.renderRoot.querySelectorAll('[data-ease-position]')).to.have.length(2);
    expect(inside(soon, '[data-exercise]') === null).to.equal(true);
    for (const outcome of ['soon-pregnant', 'soon-young', 'today-bone']) {
      expect(inside(await advised(outcome), '[data-ease-position]') === null, outcome).to.equal(true);
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

  it('keeps the number to call readable where backgrounds are left out, on paper for one', async () => {
    const guide = await advised('call-nerves');
    const look = (selector: string) => getComputedStyle(inside(guide, selector) as Element);
    try {
      await emulateMedia({ media: 'print' });
      expect(look('.call-now').backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      expect(look('.call-now').color).to.equal(look('.verdict').color);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
    expect(look('.call-now').backgroundColor).not.to.equal(look('.verdict').backgroundColor);
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
    await press(guide, 'restart');
    await expect(guide).to.be.accessible();
  });

  it('shows hostile text as text', async () => {
    const hostile = '<img src=x onerror="window.hostile = true">';
    const guide = await advised(
      'today-leg',
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
