import type { ReactiveControllerHost } from 'lit';
import { EXERCISE_IDS } from '../../content/exercise-plan.js';
import { pick } from '../../features/exercise/pick.js';
import type { PickedExercises, PickedId } from '../exercise/exercise-row.js';

/** The exercises that a reader has picked. They are kept in memory alone, and gone with the page. */
export class MyPlan implements PickedExercises {
  picked: readonly PickedId[] = [];

  /** @param own ids of the clinic's own exercises, which come last */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly own: () => readonly PickedId[],
  ) {}

  readonly press = (id: PickedId): void => {
    this.picked = pick(this.picked, id, [...EXERCISE_IDS, ...this.own()]);
    this.host.requestUpdate();
  };
}
