import type { Catalogue } from './shown-catalogue.js';
/**
 * The catalogue that a page with this language tag is shown in: its own, else the nearest one that its readers can read
 * (`es-419` in Spanish, `pt-PT` in Brazilian Portuguese), else English. A language in another script is not near: who
 * reads Traditional Chinese is shown English rather than Simplified Chinese.
 */
export declare function bestCatalogue(tag: string): Catalogue;
/** The catalogue in the very language of a tag; null where we have none in it. */
export declare function catalogueOf(tag: string): Catalogue | null;
/** The English that is read in the region of a page. */
export declare function englishFor(tag: string): Catalogue;
