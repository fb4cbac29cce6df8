import type { ReactiveControllerHost } from 'lit';
import type { PickedExercises, PickedId } from '../exercise/exercise-row.js';
/** The exercises that a reader has picked. They are kept in memory alone, and gone with the page. */
export declare class MyPlan implements PickedExercises {
    private readonly host;
    private readonly own;
    picked: readonly PickedId[];
    /** @param own ids of the clinic's own exercises, which come last */
    constructor(host: ReactiveControllerHost, own: () => readonly PickedId[]);
    readonly press: (id: PickedId) => void;
}
