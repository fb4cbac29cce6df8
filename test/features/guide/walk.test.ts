import { expect } from '@open-wc/testing';
import type { GuideGraph } from '../../../src/content/guide-graph.js';
import { progress } from '../../../src/features/guide/progress.js';
import { answer, back, outcome, question, reason, start } from '../../../src/features/guide/walk.js';

const graph: GuideGraph = {
  first: 'sign',
  noSigns: [],
  questions: {
    sign: { part: 'first', answers: { yes: 'call', no: 'detail' } },
    detail: { part: 'first', answers: { yes: 'extra', no: 'course' } },
    extra: { part: 'first', answers: { yes: 'see', no: 'course' } },
    course: { part: 'second', answers: { worse: 'see', none: 'home' } },
  },
  outcomes: {
    call: { way: 'emergency' },
    see: { way: 'soon', because: 'detail' },
    home: { way: 'self-care', because: null },
  },
};

const walked = (...answers: string[]) =>
  answers.reduce((walk, given) => answer(graph, walk, given), start(graph));

describe('a walk through the guide', () => {
  it('starts at the first question with nothing answered', () => {
    expect(start(graph)).to.deep.equal({ answers: [], at: 'sign' });
    expect(question(graph, start(graph))).to.equal(graph.questions['sign']);
    expect(outcome(graph, start(graph))).to.equal(null);
  });

  it('goes on to where the answer leads and remembers it', () => {
    const walk = walked('no', 'yes');
    expect(walk.at).to.equal('extra');
    expect(walk.answers).to.deep.equal([
      { question: 'sign', answer: 'no' },
      { question: 'detail', answer: 'yes' },
    ]);
  });

  it('ends at an outcome, where nothing is asked', () => {
    const walk = walked('yes');
    expect(outcome(graph, walk)).to.deep.equal({ way: 'emergency' });
    expect(question(graph, walk)).to.equal(null);
    expect(progress(graph, walk)).to.equal(null);
  });

  it('refuses an answer that is not offered, also one every object has, and any answer at an outcome', () => {
    expect(() => answer(graph, start(graph), 'perhaps')).to.throw(
      RangeError,
      '"sign" has no answer "perhaps"',
    );
    expect(() => answer(graph, start(graph), 'constructor')).to.throw(RangeError);
    expect(() => answer(graph, walked('yes'), 'yes')).to.throw(RangeError, '"call"');
  });

  it('leaves the walk it came from as it was', () => {
    const walk = start(graph);
    answer(graph, walk, 'no');
    expect(walk).to.deep.equal({ answers: [], at: 'sign' });
  });

  it('goes back to the question last answered, also from an outcome, and no further than the first', () => {
    expect(back(walked('no', 'yes', 'yes'))).to.deep.equal(walked('no', 'yes'));
    expect(back(walked('no'))).to.deep.equal(start(graph));
    expect(back(start(graph))).to.equal(null);
  });

  it('names as reason the last answer, or that of the question the outcome names, or none', () => {
    expect(reason(graph, walked('yes'))).to.deep.equal({ question: 'sign', answer: 'yes' });
    expect(reason(graph, walked('no', 'yes', 'yes'))).to.deep.equal({ question: 'detail', answer: 'yes' });
    expect(reason(graph, walked('no', 'no', 'none'))).to.equal(null);
  });
});

describe('progress', () => {
  const cases: [given: string[], part: string, position: number, total: number, done: number][] = [
    [[], 'first', 1, 4, 0],
    [['no'], 'first', 2, 4, 1 / 4],
    [['no', 'yes'], 'first', 3, 4, 2 / 4],
    [['no', 'yes', 'no'], 'second', 4, 4, 3 / 4],
    [['no', 'no'], 'second', 3, 3, 2 / 3],
  ];
  for (const [given, part, position, total, done] of cases) {
    it(`after ${given.join(', ') || 'nothing'}: ${part}, ${position} of ${total}`, () => {
      expect(progress(graph, walked(...given))).to.deep.equal({ part, position, total, done });
    });
  }
});
