/** What any text of a clinic's must be: short enough for its place, and nothing but text. */
/** What is wrong with a text; null where nothing is. */
export declare function textProblem(value: unknown, most: number): string | null;
