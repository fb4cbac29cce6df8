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
export function groupsInOrder<Group>(plan: readonly Planned<Group>[]): GroupedExercises<Group>[] {
  return [...new Set(plan.map(({ group }) => group))].map((group) => ({
    group,
    ids: plan.filter((planned) => planned.group === group).map(({ id }) => id),
  }));
}
