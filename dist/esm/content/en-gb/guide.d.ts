import type { Sentences } from '../sentences.js';
/**
 * The symptom guide as people read it in Britain and where English is written in the British way. What only the UK has
 * says so, for the same words are read in Ireland, Australia and elsewhere.
 */
export declare const guide: Sentences;
