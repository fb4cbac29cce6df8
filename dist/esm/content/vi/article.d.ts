import type { Sentences } from '../sentences.js';
/** The article in Vietnamese: each English text, and how it is said. */
export declare const article: Sentences;
