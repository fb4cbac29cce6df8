import type { SectionId } from '../../content/article-types.js';
/**
 * Puts today's names in the place of those that sections had before, in a list of sections as an author wrote it.
 * @param names which section holds today what a former name stood for
 * @returns the list with today's names, and which former names were in it
 */
export declare function withTodaysNames(given: string | null, names: Readonly<Record<string, SectionId>>): {
    text: string | null;
    former: readonly string[];
};
