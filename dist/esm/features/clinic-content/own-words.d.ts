import type { ListedSentence } from '../../content/replaceable.js';
import type { Complain } from './problem.js';
/**
 * Reads the sentences that a clinic says in its own words.
 * @param complain of what makes the whole file useless
 * @param passOver of a sentence that is no longer ours, or no longer the one that was replaced: readers get ours
 * @returns the clinic's words by the ids of ours
 */
export declare function readOwnWords(value: unknown, ours: ReadonlyMap<string, ListedSentence>, complain: Complain, passOver: Complain): ReadonlyMap<string, string>;
