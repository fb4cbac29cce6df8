import { type TemplateResult } from 'lit';
import type { ExercisesProse } from '../../content/exercise-types.js';
import type { OwnExercises } from '../../features/clinic-content/own-exercises.js';
import type { PickedExercises } from '../exercise/exercise-row.js';
import { type Sheet } from '../shared/sheet-head.js';
import { type SectionViewOptions } from './section-views.js';
/**
 * The exercises as rows, those to begin with first, and what the reader picks of them. Whom to ask first, how much pain
 * is all right and when to stop is read before the first and never folded.
 */
export declare function exercisesView(exercises: ExercisesProse, options: SectionViewOptions, plan: PickedExercises, sheet: Sheet, own: OwnExercises | null): TemplateResult;
