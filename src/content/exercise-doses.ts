import type { ExerciseId } from './exercise-types.js';

/** How long the end of the movement is held: so many seconds (or up to so many), or so many deep breaths. */
export type Hold = { seconds: number; upTo?: true } | { breaths: number };

export interface Dose {
  /** Left out where nothing is held. */
  hold?: Hold;
  /** How many repeats to begin with; on each side, where `sides` does not say otherwise. */
  repeats: number;
  /** Or so many. */
  orRepeats?: number;
  /** Left out where both sides move alike. */
  sides?: {
    each: 'side' | 'leg';
    /** `every-repeat`: each repeat goes to the other side, and all are counted together. */
    change: 'every-repeat' | 'in-turn' | 'halfway';
  };
  often: 'once-a-day' | 'every-day' | 'three-times-a-day' | 'morning-and-evening';
}

/**
 * What the sentences about doses say, as numbers: for the short line of each exercise and for whoever counts along. The
 * sentence is what counts; a test compares both. An exercise without counted repeats is left out.
 */
export const EXERCISE_DOSES: Readonly<Partial<Record<ExerciseId, Dose>>> = {
  'knee-rolls': {
    hold: { breaths: 1 },
    repeats: 8,
    orRepeats: 10,
    sides: { each: 'side', change: 'every-repeat' },
    often: 'every-day',
  },
  'pelvic-tilt': { hold: { seconds: 2 }, repeats: 5, often: 'three-times-a-day' },
  'press-up': { hold: { seconds: 20, upTo: true }, repeats: 2, often: 'once-a-day' },
  'back-bend': { repeats: 5, often: 'three-times-a-day' },
  'knee-to-chest': {
    hold: { seconds: 5 },
    repeats: 2,
    orRepeats: 3,
    sides: { each: 'leg', change: 'in-turn' },
    often: 'morning-and-evening',
  },
  'bottom-to-heels': { hold: { breaths: 1 }, repeats: 8, orRepeats: 10, often: 'every-day' },
  bridge: { hold: { breaths: 3 }, repeats: 5, often: 'every-day' },
  'bird-dog': {
    hold: { seconds: 10, upTo: true },
    repeats: 5,
    sides: { each: 'side', change: 'in-turn' },
    often: 'once-a-day',
  },
  'side-bridge': {
    hold: { seconds: 10, upTo: true },
    repeats: 2,
    sides: { each: 'side', change: 'in-turn' },
    often: 'once-a-day',
  },
  'curl-up': {
    hold: { seconds: 10, upTo: true },
    repeats: 3,
    sides: { each: 'leg', change: 'halfway' },
    often: 'once-a-day',
  },
};
