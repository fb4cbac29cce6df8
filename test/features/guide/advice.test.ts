import { expect } from '@open-wc/testing';
import { proseIn } from '../../../src/words/index.js';
import { GUIDE_GRAPH, type GuideGraph, type Way } from '../../../src/content/guide-graph.js';
import { adviceAt } from '../../../src/features/guide/advice.js';
import { signsTo } from '../../../src/features/guide/signs.js';
import { start } from '../../../src/features/guide/walk.js';
import { everyWay } from './every-way.js';

const english = proseIn('en');

const { guide } = english;
const graph: GuideGraph = GUIDE_GRAPH;
const walkTo = (outcome: string) => {
  const walk = [...everyWay(graph)].find(({ at }) => at === outcome);
  if (!walk) throw new Error(`no way to ${outcome}`);
  return walk;
};

describe('the advice at an outcome', () => {
  it('joins what holds for the outcome and what holds for everybody who is sent that way', () => {
    const { act, steps, why, until } = adviceAt(graph, walkTo('soon-stiff'), guide);
    expect([steps, why]).to.deep.equal([
      guide.outcomes['soon-stiff'].steps,
      guide.outcomes['soon-stiff'].why,
    ]);
    expect([act, until]).to.deep.equal([guide.ways.soon.act, guide.ways.soon.until]);
  });

  it('names only signs that are more urgent than itself', () => {
    const leads = (outcome: string) =>
      adviceAt(graph, walkTo(outcome), guide).changes.map(({ lead }) => lead);
    const { emergency, sameDay } = guide.change;
    expect(leads('call-heart')).to.deep.equal([]);
    expect(leads('today-leg')).to.deep.equal([emergency]);
    expect(leads('today-pattern')).to.deep.equal([emergency]);
    expect(leads('soon-stiff')).to.deep.equal([emergency, sameDay]);
    expect(leads('care-back')).to.deep.equal([emergency, sameDay]);
  });

  it('names to an adult every sign that the guide asks for, in the guide’s own words', () => {
    const [emergency, sameDay] = adviceAt(graph, walkTo('care-back'), guide).changes;
    const wordsOf = (...ways: Way[]) =>
      signsTo(graph, ...ways).map((id) => guide.signs[id as keyof typeof guide.signs]);
    expect(emergency?.signs).to.deep.equal(wordsOf('emergency'));
    expect(sameDay?.signs).to.deep.equal(wordsOf('hospital-today', 'doctor-today'));
    expect(emergency?.signs.length).to.be.greaterThan(10);
  });

  it('speaks to a child of no sign that a child is not asked for', () => {
    const [emergency] = adviceAt(graph, walkTo('today-young'), guide).changes;
    expect(emergency?.signs).to.include(guide.signs.saddle).and.not.include(guide.signs.sexual);
    expect(emergency?.signs).not.to.include(guide.signs['pregnancy-emergency']);
  });

  it('is there at an outcome alone', () => {
    expect(() => adviceAt(graph, start(graph), guide)).to.throw(RangeError, '"age"');
  });
});
