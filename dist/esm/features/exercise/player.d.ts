/**
 * How an exercise goes on in time: a list of steps, and which moment of it a time is. The dose gives repeats, holds and
 * sides; how fast somebody moves from start to end is our pace, for it has to be some pace.
 */
import type { Dose } from '../../content/exercise-doses.js';
export type Phase = 'ready' | 'move' | 'hold' | 'return' | 'rest' | 'switch' | 'finished';
export interface Step {
    phase: Phase;
    /** How long it lasts, in ms. */
    lasts: number;
    /** What is counted in it: seconds or breaths. */
    units: number;
    /** Which repeat it belongs to, from 1. */
    repeat: number;
    /** It is done on the side that comes second. */
    otherSide: boolean;
}
/** A moment of an exercise. */
export interface Moment extends Pick<Step, 'phase' | 'repeat' | 'otherSide'> {
    /** How many repeats there are: of each side, where the sides are counted apart. */
    of: number;
    /** Seconds or breaths that are counted in this step, and those that are left, the one that runs included. */
    units: number;
    left: number;
    /** How much of the step is done, from 0 to 1. */
    done: number;
    /** How much of the movement from start to end is done, from 0 to 1. */
    share: number;
}
/** All steps of an exercise, one after the other. */
export declare function stepsOf(dose: Dose): Step[];
/** Which moment it is after so many ms. After the last step it is finished, for ever. */
export declare function momentAt(steps: readonly Step[], elapsed: number): Moment;
