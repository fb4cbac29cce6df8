import { type TemplateResult } from 'lit';
import type { ExerciseId, ExercisesProse } from '../../content/exercise-types.js';
import type { Statement } from '../../content/statement.js';
/** What the element around an exercise decides. */
export interface ExerciseViewOptions {
    /** Level of the exercise's own heading. */
    level: number;
    /** Shows a statement: with the marks of its sources where the element has a reference list. */
    say: (statement: Statement) => unknown;
}
/** One exercise: name, which way it moves the back, drawing, start, steps, dose, what to feel, when to leave it out. */
export declare function exerciseView(id: ExerciseId, prose: ExercisesProse, { level, say }: ExerciseViewOptions): TemplateResult;
/** Several exercises, two to a row where there is room. */
export declare function exerciseListView(ids: readonly ExerciseId[], prose: ExercisesProse, options: ExerciseViewOptions): TemplateResult;
/** What holds for every exercise: who asks first, how to begin, when to stop. To stand before the first exercise. */
export declare function exerciseRulesView({ rules: { askFirst, begin, stop } }: ExercisesProse, { level, say }: ExerciseViewOptions): TemplateResult[];
/** The positions of ease with their lead-in, without a heading of their own: the title is `prose.ease.title`. */
export declare function easePositionsView({ ease }: ExercisesProse, { level, say }: ExerciseViewOptions): TemplateResult;
