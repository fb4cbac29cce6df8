import type { Claim } from '../statement.js';
/** How much pain is all right while you move: one rule for the exercises and for running. */
export declare const painRule: Claim;
