import { type TemplateResult } from 'lit';
import type { ExerciseGroup, ExercisesProse, RuleList } from '../../content/exercise-types.js';
import type { GroupedExercises } from '../../features/exercise/groups-in-order.js';
import { type ExerciseViewOptions } from './exercise-row.js';
/**
 * Exercises as rows below the heading of their group, one group after the other. Each group and each row is shown in
 * its own turn: to draw the first people takes a slow phone a while.
 * @param folded all groups but the first are closed, with the names of their exercises on them
 */
export declare function exerciseGroupsView(groups: readonly GroupedExercises<ExerciseGroup>[], prose: ExercisesProse, options: ExerciseViewOptions, folded?: boolean): TemplateResult;
/** What holds for every exercise: who asks first, how to begin, when to stop. To stand before the first exercise. */
export declare function exerciseRulesView(prose: ExercisesProse, options: ExerciseViewOptions): TemplateResult;
/** One of these rules. */
export declare function exerciseRuleView({ title, points }: RuleList, { level, say, cite }: ExerciseViewOptions, look?: '' | 'caution'): TemplateResult;
/** The positions of ease with their introduction. The caller sets the heading above them, `prose.ease.title`. */
export declare function easePositionsView({ ease }: ExercisesProse, { level, say, cite }: ExerciseViewOptions): TemplateResult;
