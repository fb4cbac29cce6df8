import type { ExercisesProse } from '../exercise-types.js';

export const exercises: ExercisesProse = { title: '' };
