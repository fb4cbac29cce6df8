import { expect } from '@open-wc/testing';
import { finish, type Pausable } from '../../src/features/pausable.js';

describe('finish', () => {
  it('goes through every step, and gives what came of them', () => {
    const done: number[] = [];
    function* work(): Pausable<string> {
      for (const number of [1, 2, 3]) {
        yield;
        done.push(number);
      }
      return 'all';
    }
    expect(finish(work())).to.equal('all');
    expect(done).to.deep.equal([1, 2, 3]);
  });
});
