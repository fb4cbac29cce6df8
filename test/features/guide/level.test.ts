import { expect } from '@open-wc/testing';
import { LEVELS, WAYS } from '../../../src/content/guide-graph.js';
import { levelOf } from '../../../src/features/guide/level.js';

describe('the level of a way', () => {
  it('is the same day for a hospital and for a doctor, and runs from the worst to the mildest', () => {
    const levels = WAYS.map(levelOf);
    expect(levels).to.deep.equal(['emergency', 'same-day', 'same-day', 'soon', 'self-care']);
    expect([...new Set(levels)]).to.deep.equal([...LEVELS]);
  });
});
