import type { GuideGraph } from '../../content/guide-graph.js';
import { type Walk } from './walk.js';
/** How far along a walk is: within its part, and in all. */
export interface Progress {
    part: string;
    /** Place of the question asked now within its part, from 1. */
    position: number;
    /** Questions of this part if the longest way is still ahead; it may shrink on the way and never grows. */
    total: number;
    /** How much of the whole is behind, 0 to 1; rises with every answer. */
    done: number;
}
/** Null at an outcome, where nothing is asked any more. */
export declare function progress(graph: GuideGraph, walk: Walk): Progress | null;
