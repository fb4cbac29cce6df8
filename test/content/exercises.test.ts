import { expect } from '@open-wc/testing';
import { exercises } from '../../src/content/en/exercises.js';
import { EASE_DRAWINGS } from '../../src/content/exercise-drawings/ease-poses.js';
import { EXERCISE_DRAWINGS } from '../../src/content/exercise-drawings/exercise-poses.js';
import { EASE_POSITION_IDS, EXERCISE_IDS, EXERCISE_PLAN } from '../../src/content/exercise-plan.js';

function sameIds(ids: readonly string[], record: object): void {
  expect(Object.keys(record).sort()).to.deep.equal([...ids].sort());
}

describe('the exercises in words', () => {
  it('are ten, each planned once, with words and a drawing and nothing left over', () => {
    expect(new Set(EXERCISE_IDS).size).to.equal(10);
    expect(EXERCISE_IDS).to.have.length(10);
    sameIds(EXERCISE_IDS, exercises.exercises);
    sameIds(EXERCISE_IDS, EXERCISE_DRAWINGS);
    sameIds(EASE_POSITION_IDS, exercises.ease.positions);
    sameIds(EASE_POSITION_IDS, EASE_DRAWINGS);
  });

  for (const [id, { name, start, steps, dose, feel, care }] of Object.entries(exercises.exercises)) {
    it(`say all of ${id}`, () => {
      expect(name).to.match(/^[A-Z][a-z -]+$/);
      expect(steps.length, 'steps').to.be.within(2, 4);
      for (const { text } of [start, ...steps, dose, feel, care]) {
        expect(text, id).to.match(/^[A-Z].{10,180}\.$/);
      }
      expect(dose.sources.length, 'a dose rests on a source').to.be.above(0);
    });
  }

  it('offer both directions, and strength only after gentle movement', () => {
    const biases = new Set(EXERCISE_PLAN.map(({ bias }) => bias));
    expect([...biases].sort()).to.deep.equal(['extension', 'flexion', 'neutral']);
    const strength = EXERCISE_PLAN.map(({ strengthening }) => strengthening);
    expect(strength.indexOf(true)).to.equal(strength.lastIndexOf(false) + 1);
  });

  it('name every reason to stop and every reason to ask first', () => {
    const stop = exercises.rules.stop.points.map(({ text }) => text).join(' ');
    for (const word of [/worse/, /severe/, /down your leg/, /numb/]) expect(stop).to.match(word);
    const askFirst = exercises.rules.askFirst.points.map(({ text }) => text).join(' ');
    for (const word of [/accident/, /operation/, /osteoporosis/, /broken bone/, /pregnant/]) {
      expect(askFirst).to.match(word);
    }
  });

  it('warn of leg pain wherever the back is bent one way', () => {
    for (const { id, bias } of EXERCISE_PLAN) {
      if (bias === 'neutral' || id === 'bottom-to-heels') continue;
      expect(exercises.exercises[id].care.text, id).to.match(/\bleg\b/);
    }
  });
});
