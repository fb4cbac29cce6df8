import { expect } from '@open-wc/testing';
import { groupsInOrder } from '../../../src/features/exercise/groups-in-order.js';

describe('the groups of the exercises', () => {
  it('come in the plan’s order, and so do the exercises in each', () => {
    expect(
      groupsInOrder([
        { id: 'knee-rolls', group: 'start' },
        { id: 'bridge', group: 'strength' },
        { id: 'back-bend', group: 'backward' },
        { id: 'curl-up', group: 'strength' },
      ]),
    ).to.deep.equal([
      { group: 'start', ids: ['knee-rolls'] },
      { group: 'strength', ids: ['bridge', 'curl-up'] },
      { group: 'backward', ids: ['back-bend'] },
    ]);
  });

  it('are none without exercises', () => {
    expect(groupsInOrder([])).to.deep.equal([]);
  });
});
