import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { median, spread } from './statistics.js';

describe('many measurements', () => {
  it('have a middle, whatever their order', () => {
    assert.equal(median([30, 10, 20]), 20);
  });

  it('of an even number have it between the two in the middle', () => {
    assert.equal(median([40, 10, 20, 30]), 25);
  });

  it('have half of them between the quartiles', () => {
    assert.deepEqual(spread([5, 1, 4, 2, 3]), { lower: 2, median: 3, upper: 4 });
  });

  it('are told by numbers, not by how they are written', () => {
    assert.equal(median([100, 9, 8]), 9);
  });

  it('that are only one are that one', () => {
    assert.deepEqual(spread([7]), { lower: 7, median: 7, upper: 7 });
  });

  it('that are none are an error', () => {
    assert.throws(() => median([]), /Nothing was measured/);
  });
});
