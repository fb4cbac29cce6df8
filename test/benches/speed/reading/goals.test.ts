import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goalLines, isMet, type Goal } from './goals.js';

const goal = (measured: number, limit: number, unit: Goal['unit'] = '×'): Goal => ({
  what: 'usable',
  measured,
  limit,
  unit,
});

describe('a goal', () => {
  it('is reached at its limit, not above it', () => {
    assert.equal(isMet(goal(1.15, 1.15)), true);
    assert.equal(isMet(goal(1.16, 1.15)), false);
  });

  it('is not reached by what could not be measured', () => {
    assert.equal(isMet(goal(NaN, 1.15)), false);
  });

  it('is told with its figure and its limit', () => {
    assert.deepEqual(goalLines([goal(1.123, 1.15), goal(61.2, 50, 'ms'), goal(0.00564, 0, '')]), [
      '✓ usable  1.12 × (at most 1.15 ×)',
      '✗ usable  61 ms (at most 50 ms)',
      '✗ usable  0.0056 (at most 0)',
    ]);
  });
});
