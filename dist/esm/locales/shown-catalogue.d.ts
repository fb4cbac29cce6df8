/**
 * The catalogue that texts are shown in: the page's, or for the length of one render that of an element whose language
 * is another one. So a server can render pages in several languages one after the other.
 */
import { type allLocales } from './generated/locale-codes.js';
export type Catalogue = (typeof allLocales)[number];
/** The catalogue that text is shown in now: what `lang` on our inner wrapper must say. */
export declare function shownLocale(): Catalogue;
/** From now on, everything is shown in this catalogue. */
export declare function showCatalogue(catalogue: Catalogue): void;
/** Makes something in the words of a catalogue, whichever the page shows. */
export declare function inCatalogue<Made>(catalogue: Catalogue, make: () => Made): Made;
/** What is made later is made in the words that are shown now. */
export declare function inShownCatalogue<Made>(make: () => Made): () => Made;
