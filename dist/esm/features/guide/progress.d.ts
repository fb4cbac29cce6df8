import type { GuideGraph } from '../../content/guide-graph.js';
import { type Walk } from './walk.js';
/** How far along a walk is. */
export interface Progress {
    /** Which part of the guide the screen shown now belongs to. */
    part: string;
    /** Place of the screen shown now, from 1. */
    position: number;
    /** Screens in all if the longest way is still ahead; it may shrink on the way and never grows. */
    total: number;
    /** How much of the whole is behind, 0 to 1; rises with every answer. */
    done: number;
}
/** Null at an outcome, where nothing is asked any more. */
export declare function progress(graph: GuideGraph, walk: Walk): Progress | null;
