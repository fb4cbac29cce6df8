import type { ExercisesProse } from '../exercise-types.js';
export declare const exercises: ExercisesProse;
