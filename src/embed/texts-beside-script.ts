import type { Texts } from '../locales/loaded-texts.js';
import type { Catalogue } from '../locales/shown-catalogue.js';
import { fileBesideScript } from './file-beside-script.js';

/** The words of a catalogue, from the folder `locales/` beside the script. Rejects where they cannot be had. */
export async function textsOf(catalogue: Catalogue): Promise<Texts> {
  return (await fileBesideScript<{ texts: Texts }>(`locales/${catalogue}.js`)).texts;
}
