/**
 * The known name that somebody probably meant; null where none is near. Hyphens and underscores do not count: HTML makes
 * `privacyUrl` into `privacyurl`.
 */
export declare function nearMiss(written: string, known: readonly string[]): string | null;
/** How many letters have to be added, left out, changed or swapped with their neighbour (optimal string alignment). */
export declare function editDistance(one: string, other: string): number;
