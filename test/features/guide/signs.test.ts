import { expect } from '@open-wc/testing';
import type { GuideGraph } from '../../../src/content/guide-graph.js';
import { isSign, signsTo } from '../../../src/features/guide/signs.js';

const graph: GuideGraph = {
  first: 'age',
  noSigns: ['child', 'adult', 'unsure', 'none'],
  questions: {
    age: { part: 'you', answers: { child: 'first', adult: 'first' } },
    first: { part: 'p', answers: { b: 'call', a: 'call', unsure: 'call', none: 'second' } },
    second: { part: 'p', answers: { c: 'today', a: 'call', none: 'rest' } },
  },
  outcomes: { call: { way: 'emergency' }, today: { way: 'doctor-today' }, rest: { way: 'self-care' } },
};

describe('the signs that lead to a way', () => {
  it('come in the order in which they are asked, each once, without ages, doubts and “none”', () => {
    expect(signsTo(graph, 'emergency')).to.deep.equal(['b', 'a']);
    expect(signsTo(graph, 'doctor-today')).to.deep.equal(['c']);
    expect(signsTo(graph, 'emergency', 'doctor-today')).to.deep.equal(['b', 'a', 'c']);
    expect(signsTo(graph, 'self-care')).to.deep.equal([]);
  });

  it('are told from other answers', () => {
    expect(
      ['chest', 'unsure', 'none', 'child', 'adult'].filter((answer) => isSign(graph, answer)),
    ).to.deep.equal(['chest']);
  });
});
