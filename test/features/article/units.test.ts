import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { convertDistance, fractionDigits, replaceDistances } from '../../../src/features/article/units.js';

describe('distances in kilometres and miles', () => {
  const TABLE: readonly [km: number, mi: number][] = [
    [0, 0],
    [1.609344, 1],
    [20, 12.4274],
    [40, 24.8548],
    [50, 31.0686],
    [28, 17.3984],
    [66.6, 41.3833],
  ];
  for (const [km, mi] of TABLE) {
    it(`${km} km are ${mi} miles`, () => {
      expect(convertDistance(km, 'km', 'mi')).to.be.closeTo(mi, 0.0001);
      expect(convertDistance(mi, 'mi', 'km')).to.be.closeTo(km, 0.0002);
    });
  }

  it('comes back to where it started, keeps the order of distances, and a mile is the longer unit', () => {
    const distance = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(distance, distance, (a, b) => {
        const miles = convertDistance(a, 'km', 'mi');
        expect(convertDistance(miles, 'mi', 'km')).to.be.closeTo(a, a * 1e-12);
        expect(miles).to.be.lessThan(a);
        if (a < b) expect(miles).to.be.at.most(convertDistance(b, 'km', 'mi'));
      }),
    );
  });

  it('shows tenths only below ten', () => {
    expect([1.6, 9.94, 9.96, 10, 31.07].map(fractionDigits)).to.deep.equal([1, 1, 0, 0, 0]);
  });

  it('finds distances in a text and leaves everything else', () => {
    const seen: unknown[] = [];
    const text = replaceDistances('{call}: {20 to 40 km}, {1.5 mi}, 7 km, {km}', (distance) => {
      seen.push(distance);
      return 'X';
    });
    expect(text).to.equal('{call}: X, X, 7 km, {km}');
    expect(seen).to.deep.equal([
      { from: 20, to: 40, unit: 'km' },
      { from: 1.5, to: null, unit: 'mi' },
    ]);
  });
});
