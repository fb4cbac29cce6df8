/**
 * The catalogue that texts are shown in: the page's, or for the length of one render that of an element whose language
 * is another one. So a server can render pages in several languages one after the other.
 */
import { sourceLocale, type allLocales } from './generated/locale-codes.js';

export type Catalogue = (typeof allLocales)[number];

let shown: Catalogue = sourceLocale;

/** The catalogue that text is shown in now: what `lang` on our inner wrapper must say. */
export function shownLocale(): Catalogue {
  return shown;
}

/** From now on, everything is shown in this catalogue. */
export function showCatalogue(catalogue: Catalogue): void {
  shown = catalogue;
}

/** Makes something in the words of a catalogue, whichever the page shows. */
export function inCatalogue<Made>(catalogue: Catalogue, make: () => Made): Made {
  const before = shown;
  shown = catalogue;
  try {
    return make();
  } finally {
    shown = before;
  }
}

/** What is made later is made in the words that are shown now. */
export function inShownCatalogue<Made>(make: () => Made): () => Made {
  const catalogue = shown;
  return () => inCatalogue(catalogue, make);
}
