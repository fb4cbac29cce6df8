import type { EasePositionId, ExerciseId, ExercisesProse } from '../../content/exercise-types.js';
import type { Statement } from '../../content/statement.js';
/** The statements about exercises in the order a reader meets them, for whoever numbers sources or counts words. */
/** The rules that hold for every exercise: whom to ask first, how much pain is all right, when to stop, how to begin. */
export declare function rulesInOrder({ rules, }: ExercisesProse): ExercisesProse['rules'][keyof ExercisesProse['rules']][];
/** One exercise, from the position to begin in to who should leave it out. */
export declare function exerciseInOrder({ exercises }: ExercisesProse, id: ExerciseId): Statement[];
/** The resting positions with their introduction. */
export declare function easeInOrder({ ease }: ExercisesProse, ids: readonly EasePositionId[]): Statement[];
