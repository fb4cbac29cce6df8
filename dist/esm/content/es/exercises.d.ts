import type { Sentences } from '../sentences.js';
/** The exercises in Spanish: each English text, and how it is said. */
export declare const exercises: Sentences;
