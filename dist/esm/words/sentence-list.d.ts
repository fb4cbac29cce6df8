import { type ListedSentence } from '../content/replaceable.js';
import type { Catalogue } from '../locales/shown-catalogue.js';
import { type SentencePlace } from './in-other-words.js';
/** Every sentence of the prose in a catalogue, whose words have to be there, by id and in the order of the data. */
export declare function sentencesIn(catalogue: Catalogue): ReadonlyMap<string, ListedSentence>;
/** Two sentences with one id would both be replaced by one: a test tells of them. */
export declare function placesIn(catalogue: Catalogue): (SentencePlace & {
    sentence: string;
})[];
