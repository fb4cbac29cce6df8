import { expect } from '@open-wc/testing';
import { guide } from '../../src/content/en/guide.js';
import { GUIDE_GRAPH, LEVELS, type GuideGraph } from '../../src/content/guide-graph.js';

const graph: GuideGraph = GUIDE_GRAPH;
const COMMON = ['yes', 'no', 'none'];

describe('the symptom guide’s words', () => {
  it('exist for every question, outcome, part and level, and for no other', () => {
    expect(Object.keys(guide.questions).sort()).to.deep.equal(Object.keys(graph.questions).sort());
    expect(Object.keys(guide.outcomes).sort()).to.deep.equal(Object.keys(graph.outcomes).sort());
    expect(Object.keys(guide.levels).sort()).to.deep.equal([...LEVELS].sort());
    const parts = new Set(Object.values(graph.questions).map(({ part }) => part));
    expect(Object.keys(guide.parts).sort()).to.deep.equal([...parts].sort());
  });

  for (const [id, { answers }] of Object.entries(graph.questions)) {
    it(`ask "${id}" as one question, with a label for each answer of its own`, () => {
      const { ask, labels } = guide.questions[id as keyof typeof guide.questions];
      expect(ask.text).to.match(/^[A-Z][^?]+\?$/);
      const own = Object.keys(answers).filter((given) => !COMMON.includes(given));
      expect(Object.keys(labels ?? {}).sort()).to.deep.equal(own.sort());
      for (const label of Object.values(labels ?? {})) expect(label.trim().length).to.be.greaterThan(3);
    });
  }

  it('say for every outcome what to do and why, with at least one source', () => {
    for (const [id, { level }] of Object.entries(graph.outcomes)) {
      const { steps, why } = guide.outcomes[id as keyof typeof guide.outcomes];
      const { act, title } = guide.levels[level];
      expect(title).not.to.equal('');
      expect(
        [act, ...steps].every(({ text }) => text.length > 10),
        id,
      ).to.equal(true);
      expect(why.text.length, id).to.be.greaterThan(20);
      expect(why.sources.length, id).to.be.at.least(1);
    }
  });

  it('ask every warning sign with a source', () => {
    for (const [id, { part }] of Object.entries(graph.questions)) {
      const { ask } = guide.questions[id as keyof typeof guide.questions];
      if (part !== 'soon') expect(ask.sources?.length ?? 0, id).to.be.at.least(1);
    }
  });

  it('keep each question short enough for somebody in pain', () => {
    for (const [id, { ask }] of Object.entries(guide.questions)) {
      expect(ask.text.split(/\s+/).length, id).to.be.at.most(24);
    }
  });

  it('promise nothing and name no odds', () => {
    expect(JSON.stringify(guide)).not.to.match(
      /\b(prevents?|cures?|guarantee\w*|score|probab\w*|likely|per cent|%)/i,
    );
  });
});
