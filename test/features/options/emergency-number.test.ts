import { expect } from '@open-wc/testing';
import { EMERGENCY_NUMBER_BY_REGION } from '../../../src/content/emergency-numbers.js';
import { emergencyNumber } from '../../../src/features/options/emergency-number.js';
import { regionOf } from '../../../src/features/options/region.js';

describe('the emergency number', () => {
  const cases: [given: string | null, languageTag: string, number: string, certain: boolean][] = [
    [null, 'en-US', '911', true],
    [null, 'en-CA', '911', true],
    [null, 'en-GB', '999', true],
    [null, 'en-IE', '999', true],
    [null, 'de-AT', '112', true],
    [null, 'en-AU', '000', true],
    [null, 'en-NZ', '111', true],
    // No region, an unlisted one and a malformed tag: 112, and the reader is told to use their local number.
    [null, 'en', '112', false],
    [null, 'en-ZZ', '112', false],
    [null, 'en-constructor', '112', false],
    [null, '', '112', false],
    [null, 'not a tag', '112', false],
    ['144', 'en-GB', '144', true],
    [' 1-1-8 ', 'en', '1-1-8', true],
    // Nothing that could be called.
    ['the front desk', 'en-GB', '999', true],
    ['', 'en-GB', '999', true],
  ];
  for (const [given, tag, number, certain] of cases) {
    it(`${JSON.stringify(given)} on a page in ${JSON.stringify(tag)} → ${number}${certain ? '' : ' or local'}`, () => {
      expect(emergencyNumber(given, regionOf(tag), EMERGENCY_NUMBER_BY_REGION)).to.deep.equal({
        number,
        certain,
      });
    });
  }
});
