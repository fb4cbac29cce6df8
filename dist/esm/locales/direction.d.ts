import type { Catalogue } from './shown-catalogue.js';
/** Which way the lines of a catalogue run. */
export declare function directionOf(catalogue: Catalogue): 'ltr' | 'rtl';
