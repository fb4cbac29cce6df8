import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { proseIn } from '../../../src/words/index.js';
import type { SymptomGuide } from '../../../src/elements/symptom-guide/symptom-guide.js';
import { setPageLanguage } from '../../../src/locales/language.js';
import {
  advised,
  byKeyboard,
  focused,
  give,
  inside,
  opened,
  press,
  shownQuestion,
  walk,
  wayTo,
  words,
} from './person.js';

const english = proseIn('en');

const { questions } = english.guide;

describe('<symptom-guide> asks', () => {
  before(() => setPageLanguage('en-US'));

  it('shows first what it is for and the emergency number, and takes neither focus nor scroll', async () => {
    const scrolled = window.scrollY;
    const guide = await opened();
    expect(words(inside(guide, '[part="start"]')))
      .to.include('does not give you a diagnosis')
      .and.include('Nothing is sent unless');
    expect(inside(guide, 'a[href="tel:911"]')).to.exist;
    expect(focused(guide) === null).to.equal(true);
    expect(document.activeElement?.tagName).to.equal('BODY');
    expect(window.scrollY).to.equal(scrolled);
    expect(guide.result).to.equal(null);
  });

  it('asks one screen at a time: the age, then the worst signs, each a row that says what counts', async () => {
    const guide = await opened();
    await press(guide, 'start');
    expect(shownQuestion(guide)).to.equal(questions.age.ask.text);
    await give(guide, 'adult');
    expect(shownQuestion(guide)).to.equal(questions.heart.ask.text);
    expect(guide.renderRoot.querySelectorAll('#question')).to.have.length(1);
    const rows = [...guide.renderRoot.querySelectorAll('.answer')].map(words);
    const { chest } = english.guide.signs;
    expect(rows).to.have.length(7);
    expect(rows[0]).to.equal(`${chest.text} ${chest.hint?.text}`);
    expect(rows.slice(-2)).to.deep.equal(['I am not sure about one of these', 'None of these']);
  });

  it('says in words how far one is, and shows it', async () => {
    const guide = await opened();
    const drawn = () => inside(guide, '.progress-done')?.getBoundingClientRect().width ?? 0;
    await walk(guide, ['adult', 'none']);
    expect(words(inside(guide, '#place'))).to.equal('Emergency signs Step 3 of about 9');
    const before = drawn();
    await give(guide, 'none');
    expect(words(inside(guide, '#place'))).to.equal('Emergency signs Step 4 of about 9');
    expect(drawn()).to.be.greaterThan(before);
  });

  it('keeps the emergency number on the screen at every question of the longest way', async () => {
    const guide = await opened();
    await press(guide, 'start');
    for (const answer of wayTo('care-back')) {
      expect(inside(guide, '.emergency a[href="tel:911"]'), shownQuestion(guide)).to.exist;
      await give(guide, answer);
    }
    expect(guide.result).to.deep.equal({ level: 'self-care' });
  });

  it('names the group of answers by the question and describes it by the hint, only where there is one', async () => {
    const guide = await opened();
    await press(guide, 'start');
    const group = () => inside(guide, '[role="group"]');
    expect(group()?.getAttribute('aria-labelledby')).to.equal('question');
    expect(group()?.getAttribute('aria-describedby')).to.equal('hint place');
    for (const answer of wayTo('today-leg').slice(0, -1)) await give(guide, answer);
    expect(shownQuestion(guide)).to.equal(questions.hospital.ask.text);
    expect(inside(guide, '#hint') === null).to.equal(true);
    expect(group()?.getAttribute('aria-describedby')).to.equal('place');
  });

  it('lets people be unsure where a sign warns of something, and only there', async () => {
    const guide = await opened();
    await press(guide, 'start');
    const [age = '', ...further] = wayTo('soon-sport').slice(0, -1);
    await give(guide, age);
    expect(inside(guide, '[data-answer="unsure"]')).to.exist;
    for (const answer of further) await give(guide, answer);
    expect(shownQuestion(guide)).to.equal(questions.sport.ask.text);
    expect(inside(guide, '[data-answer="unsure"]') === null).to.equal(true);
  });

  it('moves focus to the new question, and to the result, after each answer', async () => {
    const guide = await opened();
    await press(guide, 'start');
    expect(words(focused(guide))).to.equal(questions.age.ask.text);
    await give(guide, 'adult');
    expect(words(focused(guide))).to.equal(questions.heart.ask.text);
    await give(guide, 'collapse');
    expect(words(focused(guide))).to.equal(english.guide.ways.emergency.title);
  });

  it('goes back through the answers to the start, and starts again, with focus on the heading', async () => {
    const guide = await opened();
    await walk(guide, ['adult', 'chest']);
    await press(guide, 'back');
    expect(words(focused(guide))).to.equal(questions.heart.ask.text);
    expect(guide.result).to.equal(null);
    await press(guide, 'back');
    await press(guide, 'back');
    expect(inside(guide, '[data-do="start"]')).to.exist;
    expect(words(focused(guide))).to.equal(english.guide.title);
    await walk(guide, wayTo('today-fever'));
    await press(guide, 'restart');
    expect(inside(guide, '[data-do="start"]')).to.exist;
    await press(guide, 'start');
    expect(words(inside(guide, '#place'))).to.equal('About you Step 1 of about 9');
  });

  it('back() and restart() do as the buttons do, and leave the page’s focus alone', async () => {
    const guide = await advised('call-heart');
    focused(guide)?.blur();
    guide.back();
    await guide.updateComplete;
    expect(shownQuestion(guide)).to.equal(questions.heart.ask.text);
    expect(document.activeElement?.tagName).to.equal('BODY');
    await give(guide, 'none');
    await give(guide, 'saddle');
    focused(guide)?.blur();
    guide.restart();
    await guide.updateComplete;
    expect(guide.result).to.equal(null);
    guide.back();
    await guide.updateComplete;
    expect(inside(guide, '[data-do="start"]')).to.exist;
    expect(document.activeElement?.tagName).to.equal('BODY');
  });

  it('back() moves focus along where it was inside, so that it is not lost', async () => {
    const guide = await opened();
    await walk(guide, ['adult', 'none']);
    guide.back();
    await guide.updateComplete;
    expect(words(focused(guide))).to.equal(questions.heart.ask.text);
  });

  for (const [outcome, key] of [
    ['call-nerves', 'Enter'],
    ['today-cancer', 'Space'],
    ['soon-sport', 'Enter'],
    ['care-leg', 'Space'],
  ] as const) {
    it(`leads to ${outcome} by keyboard alone (${key})`, async () => {
      const guide = await opened();
      await byKeyboard(guide, '[data-do="start"]', key);
      for (const answer of wayTo(outcome)) await byKeyboard(guide, `[data-answer="${answer}"]`, key);
      expect(words(inside(guide, '.outcome'))).to.include(english.guide.outcomes[outcome].why.text);
      expect(focused(guide)?.matches('.care-head [tabindex="-1"]')).to.equal(true);
    });
  }

  it('does nothing on Escape, and never touches address, history, title or storage', async () => {
    const calls: string[] = [];
    // Their number says nothing: a browser stops counting at fifty entries.
    const spied = ['pushState', 'replaceState'] as const;
    for (const name of spied) history[name] = () => void calls.push(name);
    const before = [location.href, document.title, localStorage.length, sessionStorage.length];
    try {
      const guide = await advised('soon-course');
      await sendKeys({ press: 'Escape' });
      expect(inside(guide, '.outcome')).to.exist;
      await press(guide, 'back');
      await sendKeys({ press: 'Escape' });
      expect(shownQuestion(guide)).to.equal(questions.course.ask.text);
    } finally {
      for (const name of spied) Reflect.deleteProperty(history, name);
    }
    expect(calls).to.deep.equal([]);
    const after = [location.href, document.title, localStorage.length, sessionStorage.length];
    expect(after).to.deep.equal(before);
  });

  it('takes no answer from the second click of a double click', async () => {
    const guide = await opened();
    await press(guide, 'start');
    await give(guide, 'adult');
    const click = (detail: number) =>
      inside(guide, '[data-answer="none"]')?.dispatchEvent(
        new MouseEvent('click', { detail, bubbles: true }),
      );
    click(1);
    await guide.updateComplete;
    click(2);
    await guide.updateComplete;
    expect(shownQuestion(guide)).to.equal(questions.nerves.ask.text);
  });

  it('shows the next question also where the browser has swapped the text of this one for a translation', async () => {
    const guide = await opened();
    await press(guide, 'start');
    const translated = document.createElement('span');
    translated.textContent = '¿Qué edad tiene?';
    inside(guide, '#question')?.replaceChildren(translated);
    await give(guide, 'adult');
    expect(shownQuestion(guide)).to.equal(questions.heart.ask.text);
  });

  it('lets no click on an answer out to the page’s own listeners', async () => {
    const guide = await opened();
    await press(guide, 'start');
    let clicks = 0;
    const count = () => (clicks += 1);
    document.addEventListener('click', count);
    await give(guide, 'adult');
    await give(guide, 'chest');
    document.removeEventListener('click', count);
    expect(clicks).to.equal(0);
    expect(guide.result).to.deep.equal({ level: 'emergency' });
  });

  it('keeps its answers when the page moves it', async () => {
    const guide = await opened();
    await walk(guide, ['adult', 'none']);
    const elsewhere = document.createElement('section');
    guide.parentElement?.append(elsewhere);
    elsewhere.append(guide);
    await guide.updateComplete;
    expect(shownQuestion(guide)).to.equal(questions.nerves.ask.text);
    await give(guide, 'saddle');
    document.body.append(guide);
    await guide.updateComplete;
    expect(guide.result).to.deep.equal({ level: 'emergency' });
    guide.remove();
  });

  it('follows a change of the page’s region in the middle of the questions', async () => {
    const guide = await opened();
    await walk(guide, ['adult', 'none']);
    await setPageLanguage('en-GB');
    await guide.updateComplete;
    expect(inside(guide, 'a[href="tel:999"]')).to.exist;
    expect(shownQuestion(guide)).to.equal(questions.nerves.ask.text);
    await setPageLanguage('en-US');
  });

  it('tells the page that it began and ended, through shadow boundaries, and nothing else', async () => {
    const heard: Event[] = [];
    const listen = (event: Event) => void heard.push(event);
    for (const name of ['guide-start', 'guide-finish']) document.addEventListener(name, listen);
    let resultWhenTold: SymptomGuide['result'] = null;
    try {
      const guide = await opened();
      guide.addEventListener('guide-finish', () => (resultWhenTold = guide.result));
      await walk(guide, wayTo('soon-pregnant'));
    } finally {
      for (const name of ['guide-start', 'guide-finish']) document.removeEventListener(name, listen);
    }
    expect(heard.map(({ type }) => type)).to.deep.equal(['guide-start', 'guide-finish']);
    for (const event of heard) {
      expect(event.bubbles && event.composed).to.equal(true);
      expect('detail' in event).to.equal(false);
    }
    expect(resultWhenTold).to.deep.equal({ level: 'soon' });
  });

  it('says nothing of the answers on the console', async () => {
    const heard: unknown[] = [];
    const original = { ...console };
    const record = (...args: unknown[]) => void heard.push(args);
    Object.assign(console, { log: record, info: record, warn: record, error: record, debug: record });
    try {
      await advised('today-fever');
    } finally {
      Object.assign(console, original);
    }
    expect(heard).to.deep.equal([]);
  });

  it('is reached by its main heading, also while it asks', async () => {
    const guide = await opened(html`<symptom-guide heading-level="3"></symptom-guide>`);
    await walk(guide, ['adult']);
    guide.focusHeading();
    expect(focused(guide)?.tagName).to.equal('H3');
    expect(words(focused(guide))).to.equal(english.guide.title);
  });
});
