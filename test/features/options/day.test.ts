import { expect } from '@open-wc/testing';
import { readDay } from '../../../src/features/options/day.js';

describe('a day as authors write it', () => {
  it('is read as that day, wherever the reader is', () => {
    expect(readDay('2026-11-30')?.toISOString()).to.equal('2026-11-30T00:00:00.000Z');
    expect(readDay('2028-02-29')?.toISOString()).to.match(/^2028-02-29/);
  });

  for (const text of [null, '', '2026-02-30', '2027-02-29', '30.11.2026', '2026-11', '2026-13-01', 'today'])
    it(`is none in ${JSON.stringify(text)}`, () => {
      expect(readDay(text)).to.equal(null);
    });
});
