import type { Bias, EasePositionId, ExerciseId } from './exercise-types.js';

export interface PlannedExercise {
  id: ExerciseId;
  bias: Bias;
  /** Asks for strength or balance: for later days, not for the first sore ones. */
  strengthening: boolean;
}

/** The ten in the order they are shown: gentle movement first, then strength. */
export const EXERCISE_PLAN: readonly PlannedExercise[] = [
  { id: 'knee-to-chest', bias: 'flexion', strengthening: false },
  { id: 'knee-rolls', bias: 'neutral', strengthening: false },
  { id: 'pelvic-tilt', bias: 'neutral', strengthening: false },
  { id: 'press-up', bias: 'extension', strengthening: false },
  { id: 'back-bend', bias: 'extension', strengthening: false },
  { id: 'bottom-to-heels', bias: 'flexion', strengthening: false },
  { id: 'bridge', bias: 'neutral', strengthening: true },
  { id: 'bird-dog', bias: 'neutral', strengthening: true },
  { id: 'side-bridge', bias: 'neutral', strengthening: true },
  { id: 'curl-up', bias: 'neutral', strengthening: true },
];

export const EXERCISE_IDS: readonly ExerciseId[] = EXERCISE_PLAN.map(({ id }) => id);

/** The positions of ease in the order they are shown. */
export const EASE_POSITION_IDS: readonly EasePositionId[] = ['pillows-under-knees', 'cushion-between-knees'];
