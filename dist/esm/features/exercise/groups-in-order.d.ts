import type { ExerciseId } from '../../content/exercise-types.js';
interface Planned<Group> {
    readonly id: ExerciseId;
    readonly group: Group;
}
/** Exercises that stand below one heading. */
export interface GroupedExercises<Group> {
    group: Group;
    ids: readonly ExerciseId[];
}
/** The exercises by group, both in the order of the plan. */
export declare function groupsInOrder<Group>(plan: readonly Planned<Group>[]): GroupedExercises<Group>[];
export {};
