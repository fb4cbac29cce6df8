import { expect } from '@open-wc/testing';
import { countWords, minutesToRead } from '../../../src/features/article/reading-time.js';

describe('reading time', () => {
  it('counts what is read, at any depth, nearly: of two texts side by side it takes one word for two', () => {
    const content = {
      title: 'One two three',
      parts: [{ text: 'four five six seven', sources: ['belavy2017'] }, { list: ['eight nine', 'ten'] }],
      people: 24,
    };
    expect(countWords(content)).to.be.within(6, 10);
    const longText = Array.from({ length: 500 }, () => 'word').join(' ');
    expect(countWords([longText, [{ text: longText }]])).to.be.within(998, 1000);
  });

  it('says whole minutes, rounded up', () => {
    expect([1, 10, 238, 239, 2380].map(minutesToRead)).to.deep.equal([1, 1, 1, 2, 10]);
  });
});
