import { expect } from '@open-wc/testing';
import { EMERGENCY_NUMBER_BY_REGION } from '../../../src/content/emergency-numbers.js';
import { emergencyNumber } from '../../../src/features/options/emergency-number.js';
import { regionOf } from '../../../src/features/options/region.js';

describe('the emergency number', () => {
  const cases: [given: string | null, languageTag: string, number: string | null][] = [
    [null, 'en-US', '911'],
    [null, 'en-CA', '911'],
    [null, 'en-GB', '999'],
    [null, 'en-IE', '999'],
    [null, 'de-AT', '144'],
    [null, 'nb-NO', '113'],
    [null, 'es-PR', '911'],
    [null, 'zh-HK', '999'],
    [null, 'en-AU', '000'],
    [null, 'en-NZ', '111'],
    // No region, an unlisted one and a malformed tag: no number, and words say whom to call.
    [null, 'en', null],
    [null, 'en-ZZ', null],
    [null, 'en-constructor', null],
    [null, '', null],
    [null, 'not a tag', null],
    ['144', 'en-GB', '144'],
    [' 1-1-8 ', 'en', '1-1-8'],
    ['999 or NHS 111', 'en-GB', '999 or NHS 111'],
    ['999 112', 'en-GB', '999'],
    ['999-112', 'en-GB', '999'],
    ['en_US', 'en-GB', '999'],
    [null, 'en_US', '911'],
    [null, 'en_GB.UTF-8', '999'],
    [null, 'en_AU@currency=AUD', '000'],
    [null, ' en-NZ ', '111'],
    [null, 'EN-us', '911'],
    [null, 'zh_Hant_TW', '119'],
    [null, 'mn_Mong_MN', null],
    [null, 'en-UK', '999'],
    [null, 'en-GB,en;q=0.9', '999'],
    [null, 'C.UTF-8', null],
    // Nothing that could be called.
    ['the front desk', 'en', null],
    ['911 911 911 911 911 911', 'en-GB', '999'],
    ['the front desk', 'en-GB', '999'],
    ['', 'en-GB', '999'],
  ];
  for (const [given, tag, number] of cases) {
    it(`${JSON.stringify(given)} on a page in ${JSON.stringify(tag)} → ${number ?? 'words'}`, () => {
      expect(emergencyNumber(given, regionOf(tag), EMERGENCY_NUMBER_BY_REGION)).to.equal(number);
    });
  }
});
