/** The page's language tag as given, or null before any element or the script has settled it. */
export declare function pageLanguage(): string | null;
/** The catalogue that text is shown in now: what `lang` on our inner wrapper must say. */
export declare function shownLocale(): string;
/** Settles or changes the page's language. A tag we have no catalogue for shows English and keeps its region. */
export declare function setPageLanguage(tag: string): Promise<void>;
/** Calls back after each change of language; returns the way to stop. */
export declare function onLanguageChange(listener: () => void): () => void;
