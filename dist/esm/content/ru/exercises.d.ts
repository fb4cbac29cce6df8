import type { Sentences } from '../sentences.js';
/** The exercises in Russian: each English text, and how it is said. */
export declare const exercises: Sentences;
