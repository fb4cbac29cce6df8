import { expect } from '@open-wc/testing';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { byCatalogue } from '../../src/words/by-catalogue.js';
import { inOtherWords } from '../../src/words/in-other-words.js';
import { addTexts } from '../../src/locales/loaded-texts.js';

const PROSE = {
  title: 'Belly',
  list: [{ text: 'Rub your belly.', sources: ['nhs'] }, { text: 'Rest.' }],
  count: 2,
  none: null,
};

const saying = (sentences: Record<string, string>) => (sentence: string) =>
  Object.hasOwn(sentences, sentence) ? (sentences[sentence] ?? '') : sentence;

describe('prose in other words', () => {
  it('has its whole sentences replaced, and keeps its shape, its sources and the rest', () => {
    expect(inOtherWords(PROSE, saying({ 'Rub your belly.': 'Rub your tummy.', nhs: 'x' }))).to.deep.equal({
      title: 'Belly',
      list: [{ text: 'Rub your tummy.', sources: ['nhs'] }, { text: 'Rest.' }],
      count: 2,
      none: null,
    });
  });

  it('leaves a sentence alone that has changed since, and words inside of sentences', () => {
    expect(inOtherWords(PROSE, saying({ 'Rub your belly': 'x', belly: 'tummy' }))).to.deep.equal(PROSE);
    expect(inOtherWords({ text: 'constructor' }, saying({}))).to.deep.equal({ text: 'constructor' });
  });

  it('is made once for a catalogue, and English is as it was written', () => {
    const proseIn = byCatalogue(PROSE, { Belly: 'Tummy' });
    expect(proseIn('en')).to.equal(PROSE);
    expect(proseIn('en-GB').title).to.equal('Tummy');
    expect(proseIn('en-GB')).to.equal(proseIn('en-GB'));
    addTexts('vi', { [generateMsgId('Rest.', false)]: 'Hãy nghỉ.' });
    expect(proseIn('vi').list[1]?.text).to.equal('Hãy nghỉ.');
    expect(proseIn('vi').title, 'what is not translated').to.equal('Belly');
  });
});
