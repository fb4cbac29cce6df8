import type { Sentences } from '../sentences.js';
/** The exercises in Simplified Chinese: each English text, and how it is said. */
export declare const exercises: Sentences;
