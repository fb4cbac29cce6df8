import { expect } from '@open-wc/testing';
import type { GuideGraph } from '../../src/content/guide-graph.js';
import { graphProblems } from './graph-problems.js';

const sound: GuideGraph = {
  first: 'a',
  noSigns: [],
  questions: {
    a: { part: 'p', answers: { yes: 'end', no: 'b' } },
    b: { part: 'p', answers: { yes: 'end', no: 'rest' } },
  },
  outcomes: { end: { way: 'soon' }, rest: { way: 'self-care' } },
};

const withB = (answers: Record<string, string>): GuideGraph => ({
  ...sound,
  questions: { ...sound.questions, b: { part: 'p', answers } },
});

describe('graphProblems', () => {
  const cases: [name: string, graph: GuideGraph, problems: string[]][] = [
    ['nothing in a sound graph', sound, []],
    [
      'an answer that leads nowhere',
      withB({ yes: 'end', no: 'rset' }),
      ['Answer "no" to "b" leads to "rset", which does not exist.', 'No way leads to "rest".'],
    ],
    ['questions in a circle', withB({ yes: 'a', no: 'rest' }), ['Questions go in a circle: a → b → a.']],
    ['a question that asks itself', withB({ yes: 'b', no: 'rest' }), ['Questions go in a circle: b → b.']],
    ['a question without a choice', withB({ ok: 'rest' }), ['Question "b" leaves no choice.']],
    [
      'an outcome that no way reaches',
      { ...sound, outcomes: { ...sound.outcomes, lost: { way: 'soon' } } },
      ['No way leads to "lost".'],
    ],
    [
      'one id for a question and an outcome',
      { ...sound, outcomes: { ...sound.outcomes, b: { way: 'soon' } } },
      ['"b" is a question and an outcome.'],
    ],
  ];
  for (const [name, graph, problems] of cases) {
    it(`finds ${name}`, () => expect(graphProblems(graph)).to.deep.equal(problems));
  }

  it('finds a first question that does not exist', () => {
    expect(graphProblems({ ...sound, first: 'z' })).to.include('The first question "z" does not exist.');
  });
});
