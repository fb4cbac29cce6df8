import { expect } from '@open-wc/testing';
import { numbersIn } from './numbers-in.js';

describe('the numbers in a text', () => {
  for (const [text, numbers] of [
    ['79 adults, 0.44 and 80% of them', ['79', '0.44', '80%']],
    ['In the last two weeks', ['2']],
    ['Hold for three slow deep breaths, twice a day.', ['3', '2']],
    ['Thirty minutes without pain', ['30']],
    ['It eases in a few weeks, not in several months.', ['a few weeks', 'several months']],
    ['half an hour', ['half an hour']],
    ['Every few days', ['few days']],
    ['20 km a week, one of these, once more, in a second set', ['20']],
    ['Ten exercises', []],
    ['call NHS 111, not 999', ['999']],
  ] as const) {
    it(JSON.stringify(text), () => expect(numbersIn(text)).to.deep.equal(numbers));
  }
});
