import type { Bias, EasePositionId, ExerciseId } from './exercise-types.js';
export interface PlannedExercise {
    id: ExerciseId;
    bias: Bias;
    /** Asks for strength or balance: for later days, not for the first sore ones. */
    strengthening: boolean;
}
/** The ten in the order they are shown: gentle movement first, then strength. */
export declare const EXERCISE_PLAN: readonly PlannedExercise[];
export declare const EXERCISE_IDS: readonly ExerciseId[];
/** The positions of ease in the order they are shown. */
export declare const EASE_POSITION_IDS: readonly EasePositionId[];
