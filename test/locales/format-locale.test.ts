import { expect } from '@open-wc/testing';
import { formatLocale } from '../../src/locales/format-locale.js';

describe('the language of dates and numbers', () => {
  for (const [page, shown, expected] of [
    ['en-GB', 'en', 'en-GB'],
    ['EN-us', 'en', 'en-US'],
    ['de-AT', 'en', 'en'],
    ['de-AT', 'de', 'de-AT'],
    ['not a tag', 'en', 'en'],
    [null, 'en', 'en'],
  ] as const) {
    it(`page ${page}, shown ${shown}: ${expected}`, () => {
      expect(formatLocale(page, shown)).to.equal(expected);
    });
  }
});
