import { expect } from '@open-wc/testing';
import { daysOf } from '../../../src/features/booking/week.js';

describe('the days of a week', () => {
  for (const [first, days] of [
    ['mon', 'mon tue wed thu fri sat sun'],
    ['sun', 'sun mon tue wed thu fri sat'],
    ['sat', 'sat sun mon tue wed thu fri'],
  ] as const)
    it(`begin with ${first}`, () => expect(daysOf({ first }).join(' ')).to.equal(days));
});
