import { expect } from '@open-wc/testing';
import { EMERGENCY_NUMBER_BY_REGION as NUMBERS } from '../../src/content/emergency-numbers.js';
import { emergencyIn } from '../../src/words/emergency.js';
import { telephoneAddress } from '../../src/features/options/telephone.js';

describe('the emergency numbers', () => {
  it('are those of the documented table, each region with its source', async () => {
    const page = await (await fetch('/docs/emergency-numbers.md')).text();
    const rows = [...page.matchAll(/^\| ([A-Z]{2}(?: [A-Z]{2})*) +\| (\d+) +\| (.+\S) +\|$/gm)];
    const documented = rows.flatMap(([, regions = '', number = '', source = '']) => {
      expect(source, regions).to.match(/\w\.[a-z]{2,}/);
      return regions.split(' ').map((region) => [region, number] as const);
    });
    expect(new Set(documented.map(([region]) => region)).size, 'a region twice').to.equal(documented.length);
    expect(Object.fromEntries(documented)).to.deep.equal(NUMBERS);
  });

  for (const [region, number] of Object.entries(NUMBERS))
    it(`${region}: ${number} can be dialled`, () => {
      expect(region).to.match(/^[A-Z]{2}$/);
      expect(telephoneAddress(number)).to.equal(`tel:${number}`);
    });

  // The police answer 112 there.
  for (const [region, ambulance] of [
    ['NO', '113'],
    ['CH', '144'],
    ['AT', '144'],
    ['LI', '144'],
  ] as const)
    it(`${region} calls the ambulance, not the police`, () => expect(NUMBERS[region]).to.equal(ambulance));
});

describe('how to say whom to call', () => {
  for (const catalogue of ['en', 'en-GB'] as const) {
    const { known, unknown } = emergencyIn(catalogue);

    it(`names the number once in each sentence, where it is known: ${catalogue}`, () => {
      for (const words of Object.values<string>({ ...known }))
        expect(words.split('{number}'), words).to.have.length(2);
    });

    it(`names the regions’ own numbers where it is not: ${catalogue}`, () => {
      for (const words of Object.values<string>({ ...unknown })) {
        expect(words).to.not.include('{');
        expect(words.replace(', and ', ', ')).to.include(
          `${NUMBERS['US']} in the US and Canada, ${NUMBERS['GB']} in the UK, ${NUMBERS['AU']} in Australia, 112 in most of Europe`,
        );
      }
      expect(NUMBERS['CA']).to.equal(NUMBERS['US']);
      expect(Object.values(NUMBERS).filter((number) => number === '112').length).to.be.above(20);
    });

    it(`is whole sentences: ${catalogue}`, () => {
      for (const { button, call, callForSigns, notByForm } of [known, unknown]) {
        for (const sentence of [button, call, callForSigns, notByForm]) expect(sentence).to.match(/^[A-Z]/);
        expect(button).to.not.match(/[.:]$/);
        expect(call).to.match(/\.$/);
        expect(callForSigns).to.match(/[:.]$/);
        expect(notByForm).to.match(/\.$/);
      }
    });
  }
});
