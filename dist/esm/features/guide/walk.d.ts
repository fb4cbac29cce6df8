/**
 * One person's way through the guide: where they stand and what they answered. A walk is never changed, each step gives
 * a new one; the graph is an argument.
 */
import type { GuideGraph, GuideOutcome, GuideQuestion } from '../../content/guide-graph.js';
/** One answer, with the question it was given to. */
export interface Answered {
    readonly question: string;
    readonly answer: string;
}
export interface Walk {
    readonly answers: readonly Answered[];
    /** Id of the question to ask now, or of the outcome reached. */
    readonly at: string;
}
/** A walk that stands at the first question. */
export declare function start(graph: GuideGraph): Walk;
/** The question to ask now, or null at an outcome. */
export declare function question(graph: GuideGraph, walk: Walk): GuideQuestion | null;
/** The outcome reached, or null while there is still something to ask. */
export declare function outcome(graph: GuideGraph, walk: Walk): GuideOutcome | null;
/** The answer to name as the reason for the outcome reached; null where there is none to name. */
export declare function reason(graph: GuideGraph, walk: Walk): Answered | null;
/**
 * One answer further.
 * @throws RangeError if the question asked now has no such answer, or if nothing is asked any more
 */
export declare function answer(graph: GuideGraph, walk: Walk, given: string): Walk;
/** One answer back, to the question it was given to; null where there is none, before the first answer. */
export declare function back(walk: Walk): Walk | null;
