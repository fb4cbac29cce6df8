import type { Sentences } from '../sentences.js';
/** How to say 'call for help' in Spanish: each English text, and how it is said. */
export declare const emergency: Sentences;
