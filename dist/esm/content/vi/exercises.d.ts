import type { Sentences } from '../sentences.js';
/** The exercises in Vietnamese: each English text, and how it is said. */
export declare const exercises: Sentences;
