import { expect } from '@open-wc/testing';
import { exercises } from '../../src/content/en/exercises.js';
import { painRule } from '../../src/content/en/pain-rule.js';
import type { ExerciseId } from '../../src/content/exercise-types.js';
import { EASE_DRAWINGS } from '../../src/content/exercise-drawings/ease-poses.js';
import { EXERCISE_DRAWINGS } from '../../src/content/exercise-drawings/exercise-poses.js';
import { EASE_POSITION_IDS, EXERCISE_IDS, EXERCISE_PLAN } from '../../src/content/exercise-plan.js';

function sameIds(ids: readonly string[], record: object): void {
  expect(Object.keys(record).sort()).to.deep.equal([...ids].sort());
}

/** The move that the second picture shows, as its step names it. */
const MOVE: Readonly<Record<ExerciseId, RegExp>> = {
  walking: /walk/i,
  'knee-rolls': /knees roll/,
  'pelvic-tilt': /press your low back down/i,
  'press-up': /rise on to your forearms/i,
  'back-bend': /lean back/i,
  'knee-to-chest': /one knee toward your chest/,
  'bottom-to-heels': /hips slowly back toward your heels/,
  bridge: /lift your hips/,
  'bird-dog': /one arm forward and the opposite leg back/,
  'side-bridge': /lift your hips/i,
  'curl-up': /lift your head and shoulders/i,
};

describe('the exercises in words', () => {
  it('are each planned once, with words and a drawing and nothing left over', () => {
    expect(new Set(EXERCISE_IDS).size).to.equal(EXERCISE_IDS.length);
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

    it(`number the pictures of ${id} as they number its sentences`, () => {
      expect(steps[0]!.text).to.match(MOVE[id as ExerciseId]);
      for (const { text } of [start, ...steps.slice(1, 2)]) expect(text).to.not.match(MOVE[id as ExerciseId]);
    });

    if (id === 'walking') continue;
    it(`say how many and how often of ${id}`, () => {
      expect(dose.text).to.match(/\d+ (slow )?repeats/);
      expect(dose.text).to.match(/a day|every day|morning and evening/);
    });
  }

  it('begin with what suits most backs, then go by direction, and offer strength last', () => {
    const groups = EXERCISE_PLAN.map(({ group }) => group);
    const order = Object.keys(exercises.groups);
    expect([...new Set(groups)]).to.deep.equal(order);
    expect(groups).to.deep.equal([...groups].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(EXERCISE_IDS.slice(0, 3)).to.deep.equal(['walking', 'knee-rolls', 'pelvic-tilt']);
    const direction = { start: 'neutral', backward: 'extension', forward: 'flexion', strength: 'neutral' };
    for (const { id, bias, group } of EXERCISE_PLAN) expect(bias, id).to.equal(direction[group]);
  });

  it('name the exercises to start with', () => {
    for (const { id, group } of EXERCISE_PLAN) {
      const named = exercises.intro.text.toLowerCase().includes(exercises.exercises[id].name.toLowerCase());
      expect(named, id).to.equal(group === 'start');
    }
  });

  it('name every reason to stop and every reason to ask first', () => {
    const stop = exercises.rules.stop.points.map(({ text }) => text).join(' ');
    for (const word of [/worse/, /severe/, /new sharp pain/, /down your leg/, /numb/, /dizzy/])
      expect(stop).to.match(word);
    const askFirst = exercises.rules.askFirst.points.map(({ text }) => text).join(' ');
    for (const word of [
      ...[/accident.*recently/, /operation/, /new hip or knee/, /osteoporosis/, /broken bone/],
      ...[/pregnant/, /gave birth/, /dizzy/, /blood pressure/, /not sure whether exercise is safe/],
    ]) {
      expect(askFirst).to.match(word);
    }
  });

  it('do not send away those for whom exercise comes first: people whose back pain has lasted long', () => {
    const askFirst = exercises.rules.askFirst.points.map(({ text }) => text).join(' ');
    expect(askFirst).to.not.match(/long time|long-lasting|months/);
  });

  it('give the one rule for pain, and tell how to do them without getting down to the floor', () => {
    const { begin: gently, pain } = exercises.rules;
    expect(pain.points).to.include(painRule);
    const begin = gently.points;
    const words = begin.map(({ text }) => text).join(' ');
    for (const word of [/firm bed/, /To get up, roll on to your side/, /breathing/])
      expect(words).to.match(word);
  });

  it('warn of leg pain wherever the back is bent one way', () => {
    for (const { id, bias } of EXERCISE_PLAN) {
      if (bias === 'neutral') continue;
      expect(exercises.exercises[id].care.text, id).to.match(/leg pain|pain down your leg/);
    }
  });
});
