/** Which values there are, as far as this layer may not know them itself. */
export interface KnownValues {
    sections: readonly string[];
    /** Whether an element of the page has this id. */
    hasId: (id: string) => boolean;
    isLanguageTag: (tag: string) => boolean;
}
export interface ValueProblem {
    why: string;
    cure: string;
}
/** Null where nothing is wrong with it, or nobody here can tell. An empty value counts as none. */
export declare function valueProblem(name: string, value: string, known: KnownValues): ValueProblem | null;
