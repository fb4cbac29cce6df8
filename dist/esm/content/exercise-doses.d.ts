import type { ExerciseId } from './exercise-types.js';
/** How long the end of the movement is held: so many seconds (or up to so many), or so many deep breaths. */
export type Hold = {
    seconds: number;
    upTo?: true;
} | {
    breaths: number;
};
export interface Dose {
    /** Left out where nothing is held. */
    hold?: Hold;
    /** How many repeats to begin with; on each side, where `sides` does not say otherwise. */
    repeats: number;
    /** Or so many. */
    orRepeats?: number;
    /** Left out where both sides move alike. */
    sides?: {
        each: 'side' | 'leg';
        /** `every-repeat`: each repeat goes to the other side, and all are counted together. */
        change: 'every-repeat' | 'in-turn' | 'halfway';
    };
    often: 'once-a-day' | 'every-day' | 'three-times-a-day' | 'morning-and-evening';
}
/**
 * What the sentences about doses say, as numbers: for the short line of each exercise and for whoever counts along. The
 * sentence is what counts; a test compares both. An exercise without counted repeats is left out.
 */
export declare const EXERCISE_DOSES: Readonly<Partial<Record<ExerciseId, Dose>>>;
