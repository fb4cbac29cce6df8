/** Ids of sentences are promised to clinics, who keep them in files: each names one sentence, and goes on naming it. */
import { expect } from '@open-wc/testing';
import { isReplaceable } from '../../src/content/replaceable.js';
import { allLocales } from '../../src/locales/generated/locale-codes.js';
import { addTexts } from '../../src/locales/loaded-texts.js';
import { texts as de } from '../../src/locales/generated/de.js';
import { inClinicsWords } from '../../src/words/in-clinics-words.js';
import { proseIn } from '../../src/words/index.js';
import { placesIn, sentencesIn } from '../../src/words/sentence-list.js';

const all = [...sentencesIn('en').values()];
const open = all.filter((sentence) => sentence.isReplaceable);

describe('the list of sentences', () => {
  it('has every sentence once', () => {
    const places = placesIn('en');
    expect(places.length).to.be.greaterThan(400);
    expect(new Set(places.map(({ id }) => id)).size).to.equal(places.length);
    for (const { id } of places) expect(id).to.match(/^[a-z]+(\.[\w-]+)+$/i);
  });

  it('has the same ids in every language, with what stands there in it', () => {
    addTexts('de', de);
    expect(allLocales).to.include('de');
    const german = sentencesIn('de');
    expect([...german.keys()]).to.deep.equal(all.map(({ id }) => id));
    for (const { id, isReplaceable: ours } of all) expect(german.get(id)?.isReplaceable, id).to.equal(ours);
    expect(german.get('article.outlook.title')?.original).to.not.equal('Getting better');
  });

  it('opens no emergency text, question, sign, way, warning or dose, and not what the article is not', () => {
    const shut =
      /^emergency\.|emergencyNotice|\.warning\.|^guide\.(?!title|promise|outcomes)|\.(dose|care|why)$|rules\.(stop|pain|askFirst)|^article\.about\.\d|outcomes\.(call|today)-/;
    expect(all.filter(({ id }) => shut.test(id)).length).to.be.greaterThan(150);
    expect(open.filter(({ id }) => shut.test(id)).map(({ id }) => id)).to.deep.equal([]);
  });

  it('opens no sentence that says when to stop, what not to do, or when to get help, wherever it stands', () => {
    for (const text of [
      'Stop if it hurts more.',
      'Do not put it on skin that feels numb.',
      'Leave it out if your shoulder hurts.',
      'Go to an emergency department.',
      'If one does, call at once.',
      'Ask a pharmacist first.',
      'See a doctor today.',
      'Get help if it gets worse.',
      'Pain that runs down your leg.',
    ])
      expect(isReplaceable('article.outlook.1', text), text).to.equal(false);
    const said = open.map(({ original }) => original).join('\n');
    expect(said).to.not.match(/emergency|get help|pharmacist|stop\b|dizzy|severe|call your/i);
  });

  it('opens what a clinic would say in its own way', () => {
    const ids = open.map(({ id }) => id);
    expect(ids.length).to.be.greaterThan(120);
    expect(ids).to.include.members([
      'article.title',
      'article.key-points.1.1',
      'article.outlook.7.1',
      'article.evidence.2.1',
      'exercises.bridge.steps.1',
      'exercises.ease.positions.pillows-under-knees.how',
      'guide.title',
      'guide.outcomes.care-back.steps.4',
    ]);
  });
});

describe('a clinic’s words', () => {
  const words = new Map([
    ['article.outlook.title', 'Feeling better'],
    ['guide.title', 'Where should I go?'],
  ]);

  it('take the place of the sentence with that id, of no other, and keep the sources', () => {
    const { article } = proseIn('en');
    const own = inClinicsWords(article, words, 'article');
    expect(own.sections.outlook).to.deep.equal({ ...article.sections.outlook, title: 'Feeling better' });
    expect({ ...own, sections: { ...own.sections, outlook: null } }).to.deep.equal({
      ...article,
      sections: { ...article.sections, outlook: null },
    });
  });

  it('have the same ids in all of the prose as in a part of it', () => {
    const whole = inClinicsWords(proseIn('en'), words);
    expect(whole.guide.title).to.equal('Where should I go?');
    expect(inClinicsWords(proseIn('en').guide, words, 'guide').title).to.equal('Where should I go?');
    expect(whole.exercises).to.deep.equal(proseIn('en').exercises);
  });

  it('are put in once, so that nobody takes the same words for new ones', () => {
    expect(inClinicsWords(proseIn('en'), words)).to.equal(inClinicsWords(proseIn('en'), words));
    expect(inClinicsWords(proseIn('en'), undefined)).to.equal(proseIn('en'));
    expect(inClinicsWords(proseIn('en'), new Map())).to.equal(proseIn('en'));
  });
});
