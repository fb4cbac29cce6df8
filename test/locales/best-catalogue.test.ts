import { expect } from '@open-wc/testing';
import { bestCatalogue } from '../../src/locales/best-catalogue.js';

describe('the catalogue for a page', () => {
  for (const [tag, catalogue] of [
    // Its own, however it is written.
    ['en', 'en'],
    ['en-GB', 'en-GB'],
    ['EN-gb', 'en-GB'],
    ['en_GB.UTF-8', 'en-GB'],
    ['en-UK', 'en-GB'],
    ['en-US', 'en'],
    ['en-CA', 'en'],
    ['en-PH', 'en'],
    ['en-Latn-GB', 'en-GB'],
    ['en-GB-oxendict', 'en-GB'],
    // English where it is British English that people read.
    ...'IE AU NZ ZA IN SG HK MT GI IM JE GG CY KE NG'
      .split(' ')
      .map((region) => [`en-${region}`, 'en-GB'] as const),
    ['en-001', 'en-GB'],
    ['en-150', 'en-GB'],
    // Another language, in whatever region and form.
    ['de', 'de'],
    ['de-AT', 'de'],
    ['de_CH.UTF-8', 'de'],
    ['de-Latn-DE-1996', 'de'],
    ['es-419', 'es'],
    ['es-US', 'es'],
    ['fr-CA', 'fr'],
    ['pt', 'pt-BR'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['ar-EG', 'ar'],
    ['hi-IN', 'hi'],
    ['ko-KR', 'ko'],
    ['pl-PL', 'pl'],
    ['ru-KZ', 'ru'],
    ['vi-VN', 'vi'],
    // Chinese by the script that is read there.
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-Hant', 'en'],
    ['zh-TW', 'en'],
    ['zh-HK', 'en-GB'],
    ['zh-Hant-SG', 'en-GB'],
    // A language in a script that its readers may not read.
    ['hi-Latn', 'en'],
    // Languages that we have no words in: English as it is read there.
    ['cy-GB', 'en-GB'],
    ['ga-IE', 'en-GB'],
    ['mi-NZ', 'en-GB'],
    ['cy', 'en'],
    ['nl-BE', 'en'],
    ['yue', 'en'],
    // No tag at all.
    ['', 'en'],
    ['not a tag', 'en'],
    ['constructor', 'en'],
  ] as const) {
    it(`${JSON.stringify(tag)} shows ${catalogue}`, () => expect(bestCatalogue(tag)).to.equal(catalogue));
  }
});
