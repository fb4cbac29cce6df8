import type { Sentences } from '../sentences.js';
/** The exercises in Hindi: each English text, and how it is said. */
export declare const exercises: Sentences;
