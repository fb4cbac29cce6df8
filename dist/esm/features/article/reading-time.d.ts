/**
 * About how many words a piece of content holds, however its texts are nested: where one text ends and the next begins,
 * two words count as one, which the estimate can bear.
 */
export declare function countWords(content: unknown): number;
/** An estimate, in whole minutes rounded up, of how long so many words take to read. */
export declare function minutesToRead(words: number): number;
