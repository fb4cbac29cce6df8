import { type Catalogue } from './shown-catalogue.js';
/** The page's language tag, or null before any element or the script has settled it. */
export declare function pageLanguage(): string | null;
/** The language that the page is to have, whether or not its words are there; null where nobody has said. */
export declare function wantedLanguage(): string | null;
/**
 * Resolves when the page has its first language; null where it has one. Until then nothing of ours is to be painted, so
 * that no page is seen in English first.
 */
export declare function firstLanguage(): Promise<void> | null;
/** The catalogue to show a page with this tag in: the best one, or English while its words are not there. */
export declare function readyCatalogue(tag: string): Catalogue;
/**
 * Settles or changes the page's language. A tag we have no catalogue for shows English and keeps its region. Where the
 * words are there already, everybody is told before this returns, so that a first render needs no second one; both
 * Englishes always are. Other words are fetched first; what is shown stays as it is until then. Never rejects.
 */
export declare function setPageLanguage(written: string): Promise<void>;
/**
 * Fetches the words of a language before a page needs them, or for elements that are rendered on a server. Resolves also
 * where they cannot be had: then English is shown, and the console says why.
 */
export declare function loadLanguage(tag: string): Promise<void>;
/** Resolves with what is waited for, or when a page has waited long enough to be shown without it. */
export declare function withinLongestWait(coming: Promise<void>): Promise<void>;
/** Calls back after each change of language; returns the way to stop. */
export declare function onLanguageChange(listener: () => void): () => void;
