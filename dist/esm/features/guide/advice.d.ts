import type { GuideGraph } from '../../content/guide-graph.js';
import type { GuideProse, Sign } from '../../content/guide-types.js';
import type { Statement } from '../../content/statement.js';
import { type Walk } from './walk.js';
/** Signs that would change the advice, with the sentence that leads to them. */
export interface Change {
    lead: Statement;
    signs: readonly Sign[];
}
/** What the guide advises at an outcome, in the order it is read. */
export interface Advice {
    act: Statement;
    steps: readonly Statement[];
    why: Statement;
    until: Statement;
    /** The more urgent signs first; none in an emergency, where nothing could be more urgent. */
    changes: readonly Change[];
}
/**
 * Puts together what holds for the outcome that a walk has reached and what holds for everybody who is sent the same
 * way. The signs that would change it are those that this person was asked for: a child reads nothing of sex here.
 */
export declare function adviceAt(graph: GuideGraph, walk: Walk, guide: GuideProse): Advice;
