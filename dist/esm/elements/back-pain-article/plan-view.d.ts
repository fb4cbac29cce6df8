import { type TemplateResult } from 'lit';
import type { ExercisesProse } from '../../content/exercise-types.js';
import type { OwnExercise } from '../../features/clinic-content/own-exercises.js';
import type { PickedExercises } from '../exercise/exercise-row.js';
import { type Sheet } from '../shared/sheet-head.js';
/**
 * What the reader has picked: on the screen a list with the doses, on paper a page to take home, with pictures and
 * steps as well. Below it stand how much pain is all right and when to stop.
 */
export declare function planView(prose: ExercisesProse, { picked, press }: PickedExercises, level: number, sheet: Sheet, own: readonly OwnExercise[]): TemplateResult;
