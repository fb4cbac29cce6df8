import type { Texts } from './loaded-texts.js';
import type { Catalogue } from './shown-catalogue.js';
/**
 * Gives the words of a catalogue that is not in the script, or rejects with the reason why it cannot. So it is for who
 * imports our modules; the script takes `embed/texts-beside-script.ts` instead.
 */
export declare function textsOf(catalogue: Catalogue): Promise<Texts>;
