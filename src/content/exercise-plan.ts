import type { Bias, EasePositionId, ExerciseGroup, ExerciseId } from './exercise-types.js';

export interface PlannedExercise {
  id: ExerciseId;
  bias: Bias;
  group: ExerciseGroup;
}

/**
 * The exercises in the order they are shown: those that suit nearly every sore back first, then by the direction that
 * eases the pain, and strength last, for later days.
 */
export const EXERCISE_PLAN: readonly PlannedExercise[] = [
  { id: 'walking', bias: 'neutral', group: 'start' },
  { id: 'knee-rolls', bias: 'neutral', group: 'start' },
  { id: 'pelvic-tilt', bias: 'neutral', group: 'start' },
  { id: 'press-up', bias: 'extension', group: 'backward' },
  { id: 'back-bend', bias: 'extension', group: 'backward' },
  { id: 'knee-to-chest', bias: 'flexion', group: 'forward' },
  { id: 'bottom-to-heels', bias: 'flexion', group: 'forward' },
  { id: 'bridge', bias: 'neutral', group: 'strength' },
  { id: 'bird-dog', bias: 'neutral', group: 'strength' },
  { id: 'side-bridge', bias: 'neutral', group: 'strength' },
  { id: 'curl-up', bias: 'neutral', group: 'strength' },
];

export const EXERCISE_IDS: readonly ExerciseId[] = EXERCISE_PLAN.map(({ id }) => id);

/** The positions of ease in the order they are shown. */
export const EASE_POSITION_IDS: readonly EasePositionId[] = ['pillows-under-knees', 'cushion-between-knees'];
