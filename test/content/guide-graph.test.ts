import { expect } from '@open-wc/testing';
import { GUIDE_GRAPH, LEVELS, WAYS, type GuideGraph } from '../../src/content/guide-graph.js';
import { levelOf } from '../../src/features/guide/level.js';
import { progress } from '../../src/features/guide/progress.js';
import { signsTo } from '../../src/features/guide/signs.js';
import { answer, outcome, reason, start, type Walk } from '../../src/features/guide/walk.js';
import { everyWay } from '../features/guide/every-way.js';
import { endOf, severity, signsAskedOf, waysOf, type Age } from '../features/guide/person-with-signs.js';
import { graphProblems } from './graph-problems.js';

const graph: GuideGraph = GUIDE_GRAPH;
const AGES: readonly Age[] = ['child', 'adult'];
const PARTS = ['you', 'emergency', 'same-day', 'soon'];
const { noSigns } = graph;

describe('the symptom guide’s graph', () => {
  it('has no answer that leads nowhere, no circle, nothing unreachable', () => {
    expect(graphProblems(graph)).to.deep.equal([]);
  });

  it('shows at most five signs on a screen, and “none of these” last', () => {
    for (const [id, { answers }] of Object.entries(graph.questions)) {
      const rows = Object.keys(answers);
      expect(rows.filter((row) => !noSigns.includes(row)).length, id).to.be.at.most(5);
      if (id !== 'age') expect(rows.at(-1), id).to.equal('none');
    }
  });

  it('has an answer for whoever is not sure on every screen of warning signs', () => {
    for (const [id, { part, answers }] of Object.entries(graph.questions)) {
      if (part !== 'emergency' && part !== 'same-day') continue;
      const unsure = graph.outcomes[answers['unsure'] ?? '']?.way;
      const ways = Object.entries(answers).flatMap(([row, next]) => {
        const way = graph.outcomes[next]?.way;
        return way && !noSigns.includes(row) ? [way] : [];
      });
      // As urgent as the worst sign that they may have.
      expect(unsure, id).to.equal(ways.toSorted((a, b) => severity(b) - severity(a))[0]);
    }
  });

  it('asks a child nothing about sex or pregnancy, and lets no child end without an adult’s help', () => {
    const asked = signsAskedOf(graph, 'child');
    for (const sign of ['sexual', 'pregnancy-emergency', 'maternity', 'pregnant', 'fuel'])
      expect(asked.has(sign), sign).to.equal(false);
    for (const way of waysOf(graph, 'child', [])) expect(way.at).to.equal('today-young');
  });
});

describe('the symptom guide’s graph, on every way through it', () => {
  let ways: Walk[] = [];

  before(() => {
    ways = [...everyWay(graph)];
    const tally = WAYS.map((way) => `${way} ${ways.filter((walk) => endOf(graph, walk) === way).length}`);
    console.log(`symptom guide: ${ways.length} ways walked (${tally.join(', ')})`);
  });

  it('ends each way at an outcome, and passes every question and every outcome', () => {
    const passed = new Set(ways.flatMap((way) => [way.at, ...way.answers.map(({ question }) => question)]));
    expect([...passed].sort()).to.deep.equal(
      [...Object.keys(graph.questions), ...Object.keys(graph.outcomes)].sort(),
    );
    for (const way of ways) expect(outcome(graph, way), way.at).not.to.equal(null);
  });

  it('takes about eight screens to self-care, and never more than ten', () => {
    const toSelfCare = ways
      .filter((way) => endOf(graph, way) === 'self-care')
      .map((way) => way.answers.length);
    const longest = Math.max(...ways.map((way) => way.answers.length));
    console.log(
      `symptom guide: ${Math.min(...toSelfCare)} to ${Math.max(...toSelfCare)} screens to self-care`,
    );
    expect(longest).to.be.at.most(10);
  });

  it('asks for the worst first: no part comes back', () => {
    for (const { answers } of ways) {
      const parts = answers.map(({ question }) => PARTS.indexOf(graph.questions[question]?.part ?? ''));
      expect(parts).to.deep.equal([...parts].sort((a, b) => a - b));
    }
  });

  it('shows the signs of a screen worst first', () => {
    for (const [id, { answers }] of Object.entries(graph.questions)) {
      const worth = Object.entries(answers).flatMap(([row, next]) => {
        const way = graph.outcomes[next]?.way;
        return way && !noSigns.includes(row) ? [severity(way)] : [];
      });
      expect(worth, id).to.deep.equal([...worth].sort((a, b) => b - a));
    }
  });

  it('gives no milder advice before every emergency sign of that age was shown and passed over', () => {
    for (const way of ways.filter((walk) => levelOf(endOf(graph, walk)) !== 'emergency')) {
      const age = way.answers[0]?.answer as Age;
      const shown = new Set(
        way.answers.flatMap(({ question }) => Object.keys(graph.questions[question]?.answers ?? {})),
      );
      for (const [sign, leading] of signsAskedOf(graph, age))
        if (leading === 'emergency') expect(shown.has(sign), `${sign} before ${way.at}`).to.equal(true);
    }
  });

  it('never goes back in its progress, and never grows the number of steps', () => {
    for (const way of ways) {
      let walk = start(graph);
      let last = progress(graph, walk);
      for (const { answer: choice } of way.answers) {
        walk = answer(graph, walk, choice);
        const now = progress(graph, walk);
        if (now === null || last === null) break;
        expect(now.done).to.be.greaterThan(last.done).and.below(1);
        expect(now.position).to.equal(last.position + 1);
        expect(now.position).to.be.at.most(now.total);
        expect(now.total).to.be.at.most(last.total);
        last = now;
      }
    }
  });

  it('names a reason that was answered on the way, for all but plain self-care', () => {
    for (const way of ways) {
      const named = reason(graph, way);
      if (named === null) expect(endOf(graph, way)).to.equal('self-care');
      else expect(['none', 'adult']).not.to.include(named.answer);
    }
  });

  it('offers movement only where nobody has to be seen first', () => {
    for (const { way, comfort } of Object.values(graph.outcomes)) {
      if (comfort === 'exercises') expect(way).to.equal('self-care');
      if (LEVELS.indexOf(levelOf(way)) < LEVELS.indexOf('soon')) expect(comfort).to.equal(undefined);
    }
  });
});

/**
 * Whoever has several signs presses one of them, and not always the worst. Whichever it is: the advice is never milder
 * than that for any sign they have.
 */
describe('a person with signs', () => {
  const milder = (age: Age, signs: readonly string[], asked: ReadonlyMap<string, (typeof WAYS)[number]>) => {
    const needed = Math.max(...signs.map((sign) => severity(asked.get(sign) ?? 'self-care')));
    return [...waysOf(graph, age, signs)].filter((walk) => severity(endOf(graph, walk)) < needed);
  };

  for (const age of AGES) {
    const asked = signsAskedOf(graph, age);
    const signs = [...asked.keys()];

    it(`${age}: each sign pressed alone reaches its own way`, () => {
      for (const sign of signs)
        for (const walk of waysOf(graph, age, [sign]))
          expect(endOf(graph, walk), sign).to.equal(asked.get(sign));
    });

    it(`${age}: with two or three signs, none is ever sent below the worse of them`, () => {
      let pairs = 0;
      let triples = 0;
      for (const [index, first] of signs.entries()) {
        for (const [further, second] of signs.slice(index + 1).entries()) {
          pairs += 1;
          expect(milder(age, [first, second], asked), `${first} + ${second}`).to.deep.equal([]);
          for (const third of signs.slice(index + further + 2)) {
            triples += 1;
            expect(
              milder(age, [first, second, third], asked),
              `${first} + ${second} + ${third}`,
            ).to.deep.equal([]);
          }
        }
      }
      console.log(
        `symptom guide, ${age}: ${signs.length} signs, ${pairs} pairs and ${triples} triples of signs tried`,
      );
      expect(pairs).to.be.greaterThan(100);
    });
  }

  it('finds every sign of the guide under its way, each once', () => {
    const all = signsTo(graph, ...WAYS);
    expect(new Set(all).size).to.equal(all.length);
    expect(all.toSorted()).to.deep.equal([...signsAskedOf(graph, 'adult').keys()].toSorted());
  });
});
