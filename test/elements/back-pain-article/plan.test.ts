import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { proseIn } from '../../../src/words/index.js';
import type { ExerciseId } from '../../../src/content/exercise-types.js';
import type { BackPainArticle } from '../../../src/elements/back-pain-article/back-pain-article.js';
import '../../../src/define.js';
import { setPageLanguage } from '../../../src/locales/language.js';
import { atMoment } from '../shared/at-moment.js';
import { unfold, wholeArticle } from './whole-article.js';

const { exercises } = proseIn('en');
const { rules } = exercises;

describe('the reader’s own plan', () => {
  let article: BackPainArticle;
  let printed: string[];
  const print = window.print.bind(window);

  const inside = (selector: string) => [...article.renderRoot.querySelectorAll<HTMLElement>(selector)];
  const words = (selector: string) =>
    inside(selector)
      .map(({ textContent }) => textContent)
      .join(' ')
      .replace(/\s+/g, ' ');
  const picked = () => inside('[data-planned]').map(({ dataset }) => dataset['planned']);

  async function press(selector: string): Promise<void> {
    inside(selector)[0]?.click();
    await article.updateComplete;
  }
  const pick = (id: ExerciseId) => press(`[data-exercise=${id}] [data-do=pick]`);

  before(() => setPageLanguage('en-US'));
  beforeEach(async () => {
    printed = [];
    article = await wholeArticle(
      html`<back-pain-article
        sections="exercises"
        clinic="Harbour Physio"
        phone="+1 555 010 0142"
      ></back-pain-article>`,
    );
    unfold(article);
    window.print = () => {
      printed.push(inside('[data-bp-printing]')[0]?.className ?? '');
    };
  });
  afterEach(async () => {
    window.dispatchEvent(new Event('afterprint'));
    window.print = print;
    await emulateMedia({ media: 'screen' });
  });

  it('is empty at first, says how to fill it, and that nothing is kept', () => {
    expect(words('.plan [role=status]')).to.include('Open an exercise and press “Add to my plan”.');
    expect(words('.plan')).to.include('kept only while this page is open: nothing is saved or sent');
    expect(inside('.plan button')).to.have.length(0);
  });

  it('gives a dose the whole width on a phone, below the name and its button', async () => {
    article.style.cssText = 'display: block; width: 320px';
    await pick('bridge');
    const box = (selector: string) => inside(`[data-planned]${selector}`)[0]!.getBoundingClientRect();
    const dose = box(' p:not(.on-paper)');
    expect(dose.width).to.be.closeTo(box('').width, 1);
    expect(dose.top).to.be.at.least(box(' button').bottom - 1);
    expect(dose.top).to.be.at.least(box(' .planned > :is(h4, h5)').bottom - 1);
  });

  it('lists what is picked with its dose, in the order of the exercises, and says how many', async () => {
    await pick('bridge');
    await pick('knee-rolls');
    expect(picked()).to.deep.equal(['knee-rolls', 'bridge']);
    expect(words('.plan [role=status]')).to.include('2 exercises in your plan.');
    for (const id of ['knee-rolls', 'bridge'] as const) {
      expect(words(`[data-planned=${id}]`)).to.include(exercises.exercises[id].name);
      expect(words(`[data-planned=${id}]`)).to.include(exercises.exercises[id].dose.text);
      expect(inside(`[data-exercise=${id}] [data-do=pick]`)[0]?.ariaPressed).to.equal('true');
    }
    expect(inside('[data-exercise=curl-up] [data-do=pick]')[0]?.ariaPressed).to.equal('false');
  });

  it('says how much pain is all right and when to stop', async () => {
    await pick('bridge');
    for (const { title, points } of [rules.pain, rules.stop])
      for (const text of [title, ...points.map((point) => point.text)])
        expect(words('.plan')).to.include(text);
  });

  it('lets go of an exercise, from its row or from the list', async () => {
    await pick('bridge');
    await pick('curl-up');
    await pick('bridge');
    expect(picked()).to.deep.equal(['curl-up']);
    expect(inside('[data-do=unpick]')[0]?.ariaLabel).to.equal('Remove Curl-up from my plan');
    await press('[data-do=unpick]');
    expect(picked()).to.deep.equal([]);
  });

  it('is kept nowhere: another article on the page knows nothing of it, and no storage holds it', async () => {
    await pick('bridge');
    const other = await wholeArticle(html`<back-pain-article sections="exercises"></back-pain-article>`);
    expect(other.renderRoot.querySelector('[data-planned]')).to.equal(null);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('prints alone: with pictures and steps, the clinic, its phone and the date, and nothing to press', async () => {
    await atMoment('2026-12-31T23:59', async () => {
      await pick('bridge');
      await press('[data-do=print-plan]');
    });
    expect(printed).to.have.length(1);
    expect(printed[0]).to.include('plan');
    await emulateMedia({ media: 'print' });
    const seen = (selector: string) => inside(selector).filter((it) => it.getClientRects().length > 0);
    const text = seen('.plan')[0]!.innerText.replace(/\s+/g, ' ');
    const { name, start, dose } = exercises.exercises.bridge;
    for (const part of [
      'Harbour Physio',
      '+1 555 010 0142',
      'December 31, 2026',
      name,
      start.text,
      dose.text,
    ])
      expect(text.split(part), part).to.have.length(2);
    expect(text).to.include(rules.stop.title);
    expect(seen('.plan .drawing')).to.have.length(1);
    expect(seen('.plan button, .plan [role=status], [data-exercise]')).to.have.length(0);
  });

  it('leaves the paper to the article where that is printed', async () => {
    await pick('bridge');
    await emulateMedia({ media: 'print' });
    expect(inside('.plan')[0]?.getClientRects().length).to.equal(0);
    expect(inside('.sheet-head').filter((it) => it.getClientRects().length > 0)).to.have.length(1);
  });

  it('has no button to print where the browser cannot', async () => {
    Object.assign(window, { print: undefined });
    await pick('bridge');
    expect(inside('[data-do=print-plan], [data-do=print-exercises]')).to.have.length(0);
  });

  it('passes the accessibility audit', async () => {
    await pick('bridge');
    await expect(article).to.be.accessible();
  });
});

describe('the exercises on paper', () => {
  it('are printed alone by their button', async () => {
    const article = await wholeArticle(html`<back-pain-article></back-pain-article>`);
    const print = window.print.bind(window);
    const printed: (string | undefined)[] = [];
    window.print = () => {
      const alone = article.renderRoot.querySelector<HTMLElement>('[data-bp-printing]');
      printed.push(alone?.dataset['section']);
    };
    article.renderRoot.querySelector<HTMLElement>('[data-do=print-exercises]')?.click();
    window.print = print;
    window.dispatchEvent(new Event('afterprint'));
    expect(printed).to.deep.equal(['exercises']);
  });
});
