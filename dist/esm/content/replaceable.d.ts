/** @param original the English sentence */
export declare function isReplaceable(id: string, original: string): boolean;
/** One of our sentences, as a clinic that has its own words for it sees it. */
export interface ListedSentence {
    id: string;
    /** In the language of the list. */
    original: string;
    /** A title, a name or the like: short, and no statement. */
    isLabel: boolean;
    /** Stands on the page with the mark of a source, which must be able to say the same. */
    hasSources: boolean;
    isReplaceable: boolean;
}
