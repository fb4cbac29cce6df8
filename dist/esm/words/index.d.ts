import type { Catalogue } from '../locales/shown-catalogue.js';
import type { Prose } from '../content/prose.js';
/** All prose in a catalogue, the same object each time. For who shows several parts; the others import theirs alone. */
export declare function proseIn(catalogue: Catalogue): Prose;
