import { expect } from '@open-wc/testing';
import { closuresBetween, isClosedOn, readClosedDays } from '../../../src/features/options/closed-days.js';

const DAYS = ['mon', 'sat', 'sun', 'none'] as const;
const read = (text: string | null) => readClosedDays(text, DAYS, ['sat', 'sun']);
const WEEKEND = ['sat', 'sun'];

describe('readClosedDays', () => {
  for (const [text, weekdays, closures] of [
    [null, WEEKEND, []],
    ['', WEEKEND, []],
    ['mon', ['mon'], []],
    ['2026-12-24', WEEKEND, ['2026-12-24..2026-12-24']],
    ['none 2026-12-24', ['none'], ['2026-12-24..2026-12-24']],
    ['Sat, SUN, 2026-12-24..2027-01-01', WEEKEND, ['2026-12-24..2027-01-01']],
    ['2026-12-24 .. 2027-01-01', WEEKEND, ['2026-12-24..2027-01-01']],
    ['2027-05-01;mon\n2026-12-24', ['mon'], ['2026-12-24..2026-12-24', '2027-05-01..2027-05-01']],
  ] as const)
    it(`understands ${JSON.stringify(text)}`, () => {
      const { value, understood } = read(text);
      expect(understood).to.equal(true);
      expect(value.weekdays).to.deep.equal(weekdays);
      expect(value.closures.map(({ from, to }) => `${from}..${to}`)).to.deep.equal(closures);
    });

  for (const text of [
    '2026-02-30',
    '2027-01-01..2026-12-24',
    '2026-12-24..',
    '..2026-12-24',
    '2026-12-24..2026-12-25..2026-12-26',
    '24.12.2026',
    '12/24/2026',
    '2026-12-24-2027-01-01',
    'christmas',
    '2026-12',
  ])
    it(`keeps what it can where ${text} stands, and says that it does not understand it`, () => {
      const { value, understood } = read(`mon; ${text}; 2026-05-01`);
      expect(understood).to.equal(false);
      expect(value).to.deep.equal({
        weekdays: ['mon'],
        closures: [{ from: '2026-05-01', to: '2026-05-01' }],
      });
    });
});

describe('closures', () => {
  const closures = [
    { from: '2026-12-24', to: '2027-01-01' },
    { from: '2027-05-01', to: '2027-05-01' },
  ];

  it('hold from their first to their last day', () => {
    const days = ['2026-12-23', '2026-12-24', '2026-12-31', '2027-01-01', '2027-01-02', '2027-05-01'];
    expect(days.filter((day) => isClosedOn(day, closures))).to.deep.equal([
      '2026-12-24',
      '2026-12-31',
      '2027-01-01',
      '2027-05-01',
    ]);
  });

  it('are told of from when they are near to their last day', () => {
    const told = (today: string, last: string) => closuresBetween(closures, today, last).length;
    expect(told('2026-11-01', '2026-12-23')).to.equal(0);
    expect(told('2026-11-01', '2026-12-24')).to.equal(1);
    expect(told('2027-01-01', '2027-02-01')).to.equal(1);
    expect(told('2027-01-02', '2027-02-01')).to.equal(0);
    expect(told('2026-12-30', '2027-06-01')).to.equal(2);
  });
});
