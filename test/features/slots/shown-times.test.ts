import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { FreeDay, FreeTime } from '../../../src/features/slots/free-days.js';
import { shownTimes } from '../../../src/features/slots/shown-times.js';

const AT_FIRST = { date: null, dayPages: 1, timePages: 1 };

const moment = { at: 0, offset: 0 };
const time = (id: string): FreeTime => ({
  slot: { id, start: '', end: '' },
  published: { id, start: moment, end: moment, place: null, link: null },
  twice: false,
});

/** Days with so many times each. */
const daysWith = (counts: readonly number[]) =>
  counts.map((count, index): FreeDay => ({
    date: `day ${index}`,
    times: Array.from({ length: count }, (_, nth) => time(`${index}-${nth}`)),
  })) as [FreeDay, ...FreeDay[]];

describe('shownTimes', () => {
  it('shows the first day until another is asked for, or where that one has gone', () => {
    const days = daysWith([4, 5, 6]);
    expect(shownTimes(days, AT_FIRST).day.date).to.equal('day 0');
    expect(shownTimes(days, { ...AT_FIRST, date: 'day 2' }).times).to.have.length(6);
    expect(shownTimes(days, { ...AT_FIRST, date: 'gone' }).day.date).to.equal('day 0');
  });

  it('shows ten days at a time, and always the one that is looked at', () => {
    const days = daysWith(Array<number>(25).fill(1));
    const seen = (look: Partial<typeof AT_FIRST> | { date: string }) => {
      const { days: shown, nextDay } = shownTimes(days, { ...AT_FIRST, ...look });
      return [shown.length, nextDay?.date];
    };
    expect(seen({})).to.deep.equal([10, 'day 10']);
    expect(seen({ dayPages: 2 })).to.deep.equal([20, 'day 20']);
    expect(seen({ dayPages: 3 })).to.deep.equal([25, undefined]);
    expect(seen({ date: 'day 12' })).to.deep.equal([13, 'day 13']);
  });

  it('shows all times of a day in the end, never more than sixty new ones at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (count) => {
        const days = daysWith([1, count]);
        let before = 0;
        for (let timePages = 1; ; timePages += 1) {
          const { times, moreTimes } = shownTimes(days, { date: 'day 1', dayPages: 1, timePages });
          expect(times.length - before).to.be.within(1, 60);
          before = times.length;
          expect(moreTimes).to.equal(before < count);
          if (!moreTimes) break;
        }
        expect(before).to.equal(count);
      }),
    );
  });
});
