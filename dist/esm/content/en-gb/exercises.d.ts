import type { Sentences } from '../sentences.js';
/** The exercises as people read them in Britain and where English is written in the British way. */
export declare const exercises: Sentences;
