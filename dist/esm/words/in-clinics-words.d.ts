/**
 * A part of the prose with the sentences that a clinic says in its own words.
 * @param name what the ids of the part begin with; none for all of the prose
 * @param words by the ids of our sentences
 */
export declare function inClinicsWords<Part>(part: Part, words: ReadonlyMap<string, string> | undefined, name?: string): Part;
