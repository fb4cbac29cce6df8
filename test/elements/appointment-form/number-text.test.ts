import { expect } from '@open-wc/testing';
import { numberText } from '../../../src/elements/appointment-form/number-text.js';

describe('numberText', () => {
  it('writes English as Intl would', () => {
    for (const locale of ['en', 'en-GB'] as const)
      for (const number of [0, 7, 20, 999, 1000, 12_345, 100_000, 1_234_567, -20, -1000])
        expect(numberText(number, locale)).to.equal(new Intl.NumberFormat(locale).format(number));
  });

  it('leaves other languages to Intl', () => {
    expect(numberText(12_345, 'de')).to.equal('12.345');
  });
});
