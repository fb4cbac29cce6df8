/** The numbers that the player counts by are those of the sentence that is printed. */
import { expect } from '@open-wc/testing';
import { exercises } from '../../src/content/en/exercises.js';
import { EXERCISE_DOSES, type Dose } from '../../src/content/exercise-doses.js';
import { EXERCISE_IDS } from '../../src/content/exercise-plan.js';
import type { ExerciseProse } from '../../src/content/exercise-types.js';

const OFTEN: readonly [RegExp, Dose['often']][] = [
  [/3 times a day/, 'three-times-a-day'],
  [/once a day/, 'once-a-day'],
  [/every day|repeats a day/, 'every-day'],
  [/morning and evening/, 'morning-and-evening'],
];

/** Reads a dose out of its sentences; null where nothing is counted. */
function readDose({ dose: { text }, steps }: ExerciseProse): Dose | null {
  const repeats = /(\d+)(?: (?:to|or) (\d+))? (?:slow )?repeats/.exec(text);
  if (!repeats) return null;
  const seconds = /for (up to )?(\d+) seconds/.exec(text);
  const breaths = /for (one|\d+) deep breaths?/.exec(text);
  const move = steps.map((step) => step.text).join(' ');
  const counted = /repeats (?:on|with) each (side|leg)/.exec(text);
  return {
    ...(seconds && { hold: { seconds: Number(seconds[2]), ...(seconds[1] && { upTo: true as const }) } }),
    ...(breaths && { hold: { breaths: breaths[1] === 'one' ? 1 : Number(breaths[1]) } }),
    repeats: Number(repeats[1]),
    ...(repeats[2] && { orRepeats: Number(repeats[2]) }),
    ...(text.includes('changing sides') && { sides: { each: 'side', change: 'every-repeat' } }),
    ...(counted && {
      sides: {
        each: counted[1] as 'side' | 'leg',
        change: /change (sides|legs) halfway/i.test(move) ? 'halfway' : 'in-turn',
      },
    }),
    often: OFTEN.find(([words]) => words.test(text))![1],
  };
}

describe('the doses in numbers', () => {
  for (const id of EXERCISE_IDS)
    it(`say of ${id} what its sentences say`, () => {
      expect(EXERCISE_DOSES[id] ?? null).to.deep.equal(readDose(exercises.exercises[id]));
    });

  it('change sides only where the steps say so', () => {
    for (const id of EXERCISE_IDS) {
      const steps = exercises.exercises[id].steps.map(({ text }) => text).join(' ');
      const changes = /change (sides|legs)|roll to the other side/i.test(steps);
      expect(EXERCISE_DOSES[id]?.sides !== undefined, id).to.equal(changes);
    }
  });
});
