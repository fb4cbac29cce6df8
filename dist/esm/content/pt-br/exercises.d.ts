import type { Sentences } from '../sentences.js';
/** The exercises in Brazilian Portuguese: each English text, and how it is said. */
export declare const exercises: Sentences;
