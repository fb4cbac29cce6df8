import { expect } from '@open-wc/testing';
import { GUIDE_GRAPH, LEVELS, type GuideGraph, type Level } from '../../src/content/guide-graph.js';
import { graphProblems } from '../../src/features/guide/check-graph.js';
import { progress } from '../../src/features/guide/progress.js';
import { answer, outcome, reason, start, type Walk } from '../../src/features/guide/walk.js';
import { everyWay } from '../features/guide/every-way.js';

const graph: GuideGraph = GUIDE_GRAPH;
const levelOf = (walk: Walk): Level => {
  const reached = outcome(graph, walk);
  if (reached === null) throw new Error(`${walk.at} is no outcome`);
  return reached.level;
};
const severity = (level: Level) => LEVELS.length - LEVELS.indexOf(level);
const emergencySigns = Object.entries(graph.questions)
  .filter(([, { answers }]) =>
    Object.values(answers).some((next) => graph.outcomes[next]?.level === 'emergency'),
  )
  .map(([id]) => id);

describe('the symptom guide’s graph', () => {
  it('has no answer that leads nowhere, no circle, nothing unreachable', () => {
    expect(graphProblems(graph)).to.deep.equal([]);
  });
});

describe('the symptom guide’s graph, on every way through it', () => {
  let ways: Walk[] = [];

  before(() => {
    ways = [...everyWay(graph)];
    const tally = LEVELS.map((level) => `${level} ${ways.filter((way) => levelOf(way) === level).length}`);
    console.log(`symptom guide: ${ways.length} ways walked (${tally.join(', ')})`);
  });

  it('ends each way at an outcome, and passes every question and every outcome', () => {
    const passed = new Set(ways.flatMap((way) => [way.at, ...way.answers.map(({ question }) => question)]));
    expect([...passed].sort()).to.deep.equal(
      [...Object.keys(graph.questions), ...Object.keys(graph.outcomes)].sort(),
    );
    for (const way of ways) expect(outcome(graph, way), way.at).not.to.equal(null);
  });

  it('asks no question twice on one way', () => {
    for (const { answers } of ways) {
      expect(new Set(answers.map(({ question }) => question)).size).to.equal(answers.length);
    }
  });

  it('knows nine single emergency signs, and ends at emergency on each of them whatever else was answered', () => {
    expect(emergencySigns).to.deep.equal([
      ...['chest', 'collapse', 'accident', 'saddle', 'toilet', 'sexual', 'both-legs', 'unsteady'],
      'cancer-signs',
    ]);
    for (const sign of emergencySigns) {
      const having = ways.filter(({ answers }) =>
        answers.some((given) => given.question === sign && given.answer === 'yes'),
      );
      expect(having.length, sign).to.be.greaterThan(0);
      for (const way of having) expect(levelOf(way), sign).to.equal('emergency');
    }
  });

  it('gives no milder advice before every emergency sign was asked and denied', () => {
    const always = emergencySigns.filter((sign) => sign !== 'cancer-signs');
    for (const way of ways.filter((candidate) => levelOf(candidate) !== 'emergency')) {
      const given = new Map(way.answers.map(({ question, answer: choice }) => [question, choice]));
      for (const sign of always) expect(given.get(sign), `${sign} before ${way.at}`).to.equal('no');
      expect(given.get('cancer') === 'no' || given.get('cancer-signs') === 'no').to.equal(true);
    }
  });

  it('asks for the worst first: no part comes back, and urgency never rises along the questions’ parts', () => {
    for (const { answers } of ways) {
      const parts = answers.map(({ question }) => LEVELS.indexOf(graph.questions[question]?.part as Level));
      expect(parts).to.deep.equal([...parts].sort((a, b) => a - b));
    }
  });

  it('never gives milder advice for a worse answer, whatever is answered to what is asked then', () => {
    let compared = 0;
    for (const way of ways) {
      const given = new Map(way.answers.map(({ question, answer: choice }) => [question, choice]));
      let before: Walk = start(graph);
      for (const { question: asked, answer: choice } of way.answers) {
        const offered = Object.keys(graph.questions[asked]?.answers ?? {});
        for (const worse of offered.slice(0, offered.indexOf(choice))) {
          for (const other of everyWay(graph, answer(graph, before, worse))) {
            const agrees = other.answers.every(
              (step) => step.question === asked || (given.get(step.question) ?? step.answer) === step.answer,
            );
            if (!agrees) continue;
            compared += 1;
            expect(severity(levelOf(other)), `${asked}: ${worse} instead of ${choice}`).to.be.at.least(
              severity(levelOf(way)),
            );
          }
        }
        before = answer(graph, before, choice);
      }
    }
    console.log(`symptom guide: ${compared} pairs of ways compared, none milder for a worse answer`);
    expect(compared).to.be.greaterThan(ways.length);
  });

  it('never goes back in its progress, and never grows the number of questions of a part', () => {
    for (const way of ways) {
      let walk = start(graph);
      let last = progress(graph, walk);
      for (const { answer: choice } of way.answers) {
        walk = answer(graph, walk, choice);
        const now = progress(graph, walk);
        if (now === null || last === null) break;
        expect(now.done).to.be.greaterThan(last.done).and.below(1);
        expect(now.position).to.be.at.most(now.total);
        if (now.part === last.part) expect(now.total).to.be.at.most(last.total);
        last = now;
      }
    }
  });

  it('names a reason that was answered on the way, for all but plain self-care', () => {
    for (const way of ways) {
      const named = reason(graph, way);
      if (named === null) expect(levelOf(way)).to.equal('self-care');
      else expect(['no', 'none', 'adult']).not.to.include(named.answer);
    }
  });

  it('offers movement only where nobody has to be seen first', () => {
    for (const { level, comfort } of Object.values(graph.outcomes)) {
      if (comfort === 'exercises') expect(level).to.equal('self-care');
      if (level === 'emergency' || level === 'same-day') expect(comfort).to.equal(undefined);
    }
  });
});
