import { expect } from '@open-wc/testing';
import { GUIDE_GRAPH, WAYS, type GuideGraph } from '../../src/content/guide-graph.js';
import { signsTo } from '../../src/features/guide/signs.js';
import { endOf, signsAskedOf, waysOf, type Age } from '../features/guide/person-with-signs.js';
import { NEAR_MISSES } from './near-misses.js';

const graph: GuideGraph = GUIDE_GRAPH;
const AGES: readonly Age[] = ['child', 'adult'];
const SIGNS = signsTo(graph, ...WAYS);

describe('what patients say who nearly miss a sign, or nearly press it', () => {
  before(() => {
    const pressing = NEAR_MISSES.filter(({ presses }) => presses).length;
    console.log(
      `near misses: ${NEAR_MISSES.length} sayings of ${SIGNS.length} signs (${pressing} have to press, ${NEAR_MISSES.length - pressing} must not)`,
    );
  });

  for (const sign of SIGNS) {
    it(`has at least three sayings that press “${sign}”, and one that does not`, () => {
      const of = NEAR_MISSES.filter((saying) => saying.sign === sign);
      expect(of.filter(({ presses }) => presses).length).to.be.at.least(3);
      expect(of.filter(({ presses }) => !presses).length).to.be.at.least(1);
    });
  }

  it('names only signs that the guide asks for', () => {
    expect([...new Set(NEAR_MISSES.map(({ sign }) => sign))].toSorted()).to.deep.equal(SIGNS.toSorted());
  });

  it('says nothing twice, and says why each time', () => {
    const said = NEAR_MISSES.map(({ says }) => says.toLowerCase());
    expect(said.filter((saying, index) => said.indexOf(saying) !== index)).to.deep.equal([]);
    for (const { says, why } of NEAR_MISSES) expect(why, says).to.match(/^[A-Z].{7,}\.$/);
  });

  it('leads whoever presses to the way of the sign, at every age that is asked for it', () => {
    for (const { says, sign, presses } of NEAR_MISSES) {
      if (!presses) continue;
      const asked = AGES.filter((age) => signsAskedOf(graph, age).has(sign));
      expect(asked, says).not.to.deep.equal([]);
      for (const age of asked)
        for (const walk of waysOf(graph, age, [sign])) {
          expect(walk.answers.at(-1)?.answer, says).to.equal(sign);
          expect(endOf(graph, walk), says).to.equal(signsAskedOf(graph, age).get(sign));
        }
    }
  });
});
