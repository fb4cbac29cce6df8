import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { editDistance, nearMiss } from '../../../src/features/check/near-miss.js';

const OPTIONS = [
  'endpoint',
  'phone',
  'email',
  'privacy-url',
  'heading-level',
  'ok',
  'lang',
  'units',
  'theme',
  'clinic',
];

describe('nearMiss', () => {
  for (const [written, meant] of [
    ['endpont', 'endpoint'],
    ['end-point', 'endpoint'],
    ['ednpoint', 'endpoint'],
    ['privacyurl', 'privacy-url'],
    ['privacy_url', 'privacy-url'],
    ['privacy-uri', 'privacy-url'],
    ['hedding-level', 'heading-level'],
    ['unit', 'units'],
    ['phnoe', 'phone'],
    ['language', null],
    ['ko', null],
    ['cookie', null],
    ['loaded', null],
    ['', null],
  ] as const)
    it(`takes "${written}" for ${meant ?? 'no option'}`, () => {
      expect(nearMiss(written, OPTIONS)).to.equal(meant);
    });

  it('knows a name itself', () => {
    for (const name of OPTIONS) expect(nearMiss(name, OPTIONS)).to.equal(name);
  });

  it('finds a long name again after any one slip', () => {
    const name = 'heading-level';
    fc.assert(
      fc.property(fc.nat(name.length - 1), fc.constantFrom('', 'x', 'qw'), (at, letters) => {
        expect(nearMiss(name.slice(0, at) + letters + name.slice(at + 1), OPTIONS)).to.equal(name);
      }),
    );
  });
});

describe('editDistance', () => {
  it('is none to itself, the same both ways, and never more than the longer word', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, one)).to.equal(0);
        expect(editDistance(one, other)).to.equal(editDistance(other, one));
        expect(editDistance(one, other)).to.be.at.most(Math.max(one.length, other.length));
      }),
    );
  });

  it('counts a swap of neighbors once', () => {
    expect(editDistance('phnoe', 'phone')).to.equal(1);
  });
});
