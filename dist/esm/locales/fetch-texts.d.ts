import type { Catalogue } from './shown-catalogue.js';
/**
 * Fetches the words of a catalogue when a page first needs them. Resolves when they are there, or cannot be had: then the
 * author of the page is told once. Never rejects.
 */
export declare function fetchTexts(catalogue: Catalogue): Promise<void>;
