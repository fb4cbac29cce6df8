import type { ExerciseId } from '../exercise-types.js';
import type { Drawing } from './drawing-types.js';
/** Start and end of each exercise. */
export declare const EXERCISE_DRAWINGS: Readonly<Record<ExerciseId, Drawing>>;
