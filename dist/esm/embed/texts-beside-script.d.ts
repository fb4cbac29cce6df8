import type { Texts } from '../locales/loaded-texts.js';
import type { Catalogue } from '../locales/shown-catalogue.js';
/** The words of a catalogue, from the folder `locales/` beside the script. Rejects where they cannot be had. */
export declare function textsOf(catalogue: Catalogue): Promise<Texts>;
