import type { Sentences } from '../sentences.js';
/** The symptom guide in Spanish: each English text, and how it is said. */
export declare const guide: Sentences;
