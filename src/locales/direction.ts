import type { Catalogue } from './shown-catalogue.js';

const RIGHT_TO_LEFT: readonly Catalogue[] = ['ar'];

/** Which way the lines of a catalogue run. */
export function directionOf(catalogue: Catalogue): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(catalogue) ? 'rtl' : 'ltr';
}
