/** What an attribute's text turned out to mean, and whether the author should be told that it meant nothing. */
export interface Reading<T> {
    value: T;
    /** False where the text was given but not understood, so that `value` is the fallback. */
    understood: boolean;
}
/** Reads one word of a fixed list; case and surrounding space do not matter; absent or empty is the fallback. */
export declare function readChoice<T extends string>(text: string | null, allowed: readonly T[], fallback: T): Reading<T>;
/** Reads a list of words in the given order, each once; separators are spaces or commas. Unknown words are dropped. */
export declare function readChoices<T extends string>(text: string | null, allowed: readonly T[], fallback: readonly T[]): Reading<readonly T[]>;
/** Reads a whole number between two bounds (both included). */
export declare function readWholeNumber(text: string | null, bounds: {
    min: number;
    max: number;
}, fallback: number): Reading<number>;
