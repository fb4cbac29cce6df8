import { type TemplateResult } from 'lit';
import type { ExerciseId, ExercisesProse } from '../../content/exercise-types.js';
import type { OwnExercise } from '../../features/clinic-content/own-exercises.js';
import type { Statement } from '../../content/statement.js';
import { type Cite } from '../shared/list-sources.js';
/** What the element around an exercise decides. */
export interface ExerciseViewOptions {
    /** Level of the exercise's own heading. */
    level: number;
    /** The words of a statement. */
    say: (statement: Statement) => unknown;
    /** Where the element has a list of references. */
    cite?: Cite | undefined;
    /** Where exercises can be picked. */
    plan?: PickedExercises | undefined;
}
/** One of our exercises, or of the clinic's own. */
export type PickedId = ExerciseId | OwnExercise['id'];
/** What a reader has picked, and what picks one more or takes it out. */
export interface PickedExercises {
    readonly picked: readonly PickedId[];
    readonly press: (id: PickedId) => void;
}
/**
 * One exercise as a row: a picture, its name and its dose in short. Open it has the drawing, which can be played where
 * repeats are counted, the start, steps, dose, what to feel, and when to leave it out.
 */
export declare function exerciseRow(id: ExerciseId, prose: ExercisesProse, { level, say, cite, plan }: ExerciseViewOptions): TemplateResult;
/** Puts an exercise into the plan, or takes it out. */
export declare function pickButton(id: PickedId, { picked, press }: PickedExercises): TemplateResult;
