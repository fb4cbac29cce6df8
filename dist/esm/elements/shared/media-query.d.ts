/**
 * Media queries, for whoever wants to ask without knowing whether anybody can answer: a DOM that is made for tests has
 * no screen, and often no `matchMedia`.
 */
/** Whether the query holds now; false where nobody can say. */
export declare function mediaMatches(query: string): boolean;
/** Calls back whenever the query begins or ceases to hold. */
export declare function onMediaChange(query: string, listener: () => void): void;
