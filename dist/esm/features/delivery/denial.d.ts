export declare function saysNo(answer: unknown, depth?: number): boolean;
/** A text that says yes in so many words, as a bare text must. */
export declare function isYesWord(text: string): boolean;
