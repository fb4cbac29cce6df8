import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readChoice, readChoices, readWholeNumber } from '../../../src/features/options/choice.js';

const THEMES = ['light', 'dark', 'auto'] as const;

describe('readChoice', () => {
  const cases: [given: string | null, value: string, understood: boolean][] = [
    [null, 'light', true],
    ['', 'light', true],
    ['  ', 'light', true],
    ['dark', 'dark', true],
    [' Dark ', 'dark', true],
    ['darkish', 'light', false],
    ['toString', 'light', false],
    ['__proto__', 'light', false],
  ];
  for (const [given, value, understood] of cases) {
    it(`${JSON.stringify(given)} → ${value}${understood ? '' : ', not understood'}`, () => {
      expect(readChoice(given, THEMES, 'light')).to.deep.equal({ value, understood });
    });
  }
});

describe('readChoices', () => {
  it('keeps the given order, drops repeats and unknown words, and says so', () => {
    expect(readChoices('auto, dark auto', THEMES, ['light'])).to.deep.equal({
      value: ['auto', 'dark'],
      understood: true,
    });
    expect(readChoices('auto neon', THEMES, ['light'])).to.deep.equal({ value: ['auto'], understood: false });
    expect(readChoices('neon', THEMES, ['light'])).to.deep.equal({ value: ['light'], understood: false });
    expect(readChoices('', THEMES, ['light'])).to.deep.equal({ value: ['light'], understood: true });
  });

  it('never answers with a word outside the list, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) =>
        readChoices(text, THEMES, ['light']).value.every((word) => THEMES.includes(word)),
      ),
    );
  });
});

describe('readWholeNumber', () => {
  const cases: [given: string | null, value: number, understood: boolean][] = [
    [null, 2, true],
    ['1', 1, true],
    ['4', 4, true],
    [' 3 ', 3, true],
    ['0', 2, false],
    ['5', 2, false],
    ['-1', 2, false],
    ['2.5', 2, false],
    ['1e0', 2, false],
    ['two', 2, false],
  ];
  for (const [given, value, understood] of cases) {
    it(`${JSON.stringify(given)} → ${value}${understood ? '' : ', not understood'}`, () => {
      expect(readWholeNumber(given, { min: 1, max: 4 }, 2)).to.deep.equal({ value, understood });
    });
  }
});
