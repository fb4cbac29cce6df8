import { expect } from '@open-wc/testing';
import { guide } from '../../src/content/en/guide.js';
import { GUIDE_GRAPH, WAYS, type GuideGraph } from '../../src/content/guide-graph.js';

const graph: GuideGraph = GUIDE_GRAPH;
const signs = new Set(
  Object.values(graph.questions).flatMap(({ answers }) =>
    Object.keys(answers).filter((row) => !graph.noSigns.includes(row)),
  ),
);

describe('the symptom guide’s words', () => {
  it('exist for every question, sign, outcome, part and way, and for no other', () => {
    expect(Object.keys(guide.questions).sort()).to.deep.equal(Object.keys(graph.questions).sort());
    expect(Object.keys(guide.signs).sort()).to.deep.equal([...signs].sort());
    expect(Object.keys(guide.outcomes).sort()).to.deep.equal(Object.keys(graph.outcomes).sort());
    expect(Object.keys(guide.ways).sort()).to.deep.equal([...WAYS].sort());
    const parts = new Set(Object.values(graph.questions).map(({ part }) => part));
    expect(Object.keys(guide.parts).sort()).to.deep.equal([...parts].sort());
  });

  for (const [id, { ask }] of Object.entries(guide.questions)) {
    it(`ask “${id}” as one question, short enough for somebody in pain`, () => {
      expect(ask.text).to.match(/^[A-Z][^?]+\?$/);
      expect(ask.text.split(/\s+/).length).to.be.at.most(14);
    });
  }

  it('ask differently on each screen that follows another, so that a new screen is noticed', () => {
    for (const [id, { answers }] of Object.entries(graph.questions)) {
      for (const next of Object.values(answers)) {
        if (!(next in graph.questions)) continue;
        const [now, then] = [id, next].map(
          (it) => guide.questions[it as keyof typeof guide.questions].ask.text,
        );
        expect(now, `${id} → ${next}`).not.to.equal(then);
      }
    }
  });

  it('name each sign with a source, as a phrase that can stand in a list, and never the same twice', () => {
    for (const [id, { text, sources }] of Object.entries(guide.signs)) {
      expect(sources.length, id).to.be.at.least(1);
      expect(text, id).to.match(/^[A-Z].*[^.?!]$/);
      expect(text.split(/\s+/).length, id).to.be.at.most(36);
    }
    const texts = Object.values(guide.signs).map(({ text }) => text);
    expect(new Set(texts).size).to.equal(texts.length);
  });

  it('say for every outcome what to do and why, with at least one source', () => {
    for (const [id, { way }] of Object.entries(graph.outcomes)) {
      const { steps, why } = guide.outcomes[id as keyof typeof guide.outcomes];
      const { act, title } = guide.ways[way];
      expect(title).not.to.equal('');
      expect(
        [act, ...steps].every(({ text }) => text.length > 10),
        id,
      ).to.equal(true);
      if (way !== 'self-care') expect(steps.length, id).to.be.at.least(1);
      expect(why.text.length, id).to.be.greaterThan(20);
      expect(why.sources.length, id).to.be.at.least(1);
    }
  });

  it('tell whoever is to call a doctor today what to do if nobody can be reached', () => {
    for (const [id, { way }] of Object.entries(graph.outcomes)) {
      if (way !== 'doctor-today') continue;
      const said = guide.outcomes[id as keyof typeof guide.outcomes].steps.map(({ text }) => text).join(' ');
      expect(said, id).to.match(/emergency department/);
    }
  });

  it('speak to a child of nothing that a child is not asked', () => {
    const young = ['heart-young', 'nerves-young', 'very-ill-young', 'hospital-young'] as const;
    const reached = young.flatMap((id) => Object.values(graph.questions[id]?.answers ?? {}));
    const outcomes = reached.filter((id) => id in graph.outcomes);
    const said = JSON.stringify([
      young.map((id) => guide.questions[id]),
      young.flatMap((id) =>
        Object.keys(graph.questions[id]?.answers ?? {}).map((row) => ({ ...guide.signs })[row as 'chest']),
      ),
      outcomes.map((id) => guide.outcomes[id as keyof typeof guide.outcomes]),
    ]);
    expect(outcomes.length).to.be.greaterThan(5);
    expect(said).not.to.match(/\bsex|erection|pregnan/i);
  });

  it('promise nothing and name no odds', () => {
    expect(JSON.stringify(guide)).not.to.match(
      /\b(prevents?|cures?|guarantee\w*|score|probab\w*|likely|per cent|%)/i,
    );
  });
});
