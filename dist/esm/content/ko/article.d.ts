import type { Sentences } from '../sentences.js';
/** The article in Korean: each English text, and how it is said. */
export declare const article: Sentences;
