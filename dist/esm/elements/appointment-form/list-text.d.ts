/** Several answers in one line, as the language sets them apart: `Monday, Tuesday`. */
export declare function listText(items: readonly string[]): string;
