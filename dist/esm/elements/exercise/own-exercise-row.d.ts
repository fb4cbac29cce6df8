import { type TemplateResult } from 'lit';
import type { OwnExercise } from '../../features/clinic-content/own-exercises.js';
import { type ExerciseViewOptions } from './exercise-row.js';
/** An exercise of the clinic's own, as a row like the others. It is not played: its dose is a sentence. */
export declare function ownExerciseRow(exercise: OwnExercise, { level, plan }: Pick<ExerciseViewOptions, 'level' | 'plan'>): TemplateResult;
/** Its picture, or one of our drawings; null where it has neither. */
export declare function ownPicture({ picture, drawing }: OwnExercise): TemplateResult | undefined | null;
