/** Where a sentence stands in the prose. */
export interface SentencePlace {
    /** `article.outlook.2`: the parts that lead to it, without those that say nothing to a reader; places count from 1. */
    id: string;
    /** The text of a statement; else a title, a name or the like. */
    isStatement: boolean;
    /** Statements that have sources are claims. */
    hasSources: boolean;
}
/**
 * The same prose, of the same shape and with the same sources, in other sentences.
 * @param part what the ids of its sentences begin with; none for all of the prose
 */
export declare function inOtherWords<Prose>(prose: Prose, reworded: (sentence: string, place: SentencePlace) => string, part?: string): Prose;
