import type { Sentences } from '../sentences.js';
/** The symptom guide in Korean: each English text, and how it is said. */
export declare const guide: Sentences;
