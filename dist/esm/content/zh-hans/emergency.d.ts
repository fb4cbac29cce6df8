import type { Sentences } from '../sentences.js';
/** How to say 'call for help' in Simplified Chinese: each English text, and how it is said. */
export declare const emergency: Sentences;
