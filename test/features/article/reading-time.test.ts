import { expect } from '@open-wc/testing';
import { countWords, minutesToRead } from '../../../src/features/article/reading-time.js';

describe('reading time', () => {
  it('counts what is read: texts and titles at any depth, no ids and no lone punctuation', () => {
    const content = {
      title: 'Two words',
      parts: [
        { text: 'Three – more words', sources: ['belavy2017'] },
        { place: 'groups' },
        { list: ['one'] },
      ],
      people: 24,
    };
    expect(countWords(content)).to.equal(6);
    expect(countWords('')).to.equal(0);
    expect(countWords(null)).to.equal(0);
  });

  it('never says less than a minute, and rounds to whole ones', () => {
    expect([0, 10, 238, 356, 358, 2380].map(minutesToRead)).to.deep.equal([1, 1, 1, 1, 2, 10]);
  });
});
