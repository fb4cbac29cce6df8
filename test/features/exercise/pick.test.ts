import { expect } from '@open-wc/testing';
import { pick } from '../../../src/features/exercise/pick.js';

describe('picking exercises', () => {
  const order = ['a', 'b', 'c'];

  it('keeps the order of the plan, whatever the order of the presses', () => {
    expect(pick(pick([], 'c', order), 'a', order)).to.deep.equal(['a', 'c']);
  });

  it('takes out what is pressed once more, and nothing else', () => {
    expect(pick(['a', 'b', 'c'], 'b', order)).to.deep.equal(['a', 'c']);
  });

  it('changes no list that somebody holds', () => {
    const picked = Object.freeze(['a']);
    expect(pick(picked, 'b', order)).to.deep.equal(['a', 'b']);
    expect(picked).to.deep.equal(['a']);
  });
});
