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
export declare const EXERCISE_PLAN: readonly PlannedExercise[];
export declare const EXERCISE_IDS: readonly ExerciseId[];
/** The positions of ease in the order they are shown. */
export declare const EASE_POSITION_IDS: readonly EasePositionId[];
