import type { Catalogue } from '../locales/shown-catalogue.js';
import type { Sentences } from '../content/sentences.js';
/**
 * One part of the prose in every catalogue. A catalogue is made when it is first asked for, and then kept, so that
 * whoever compares it with the one shown before sees whether the words have changed. The words of another language have
 * to be there before.
 * @param english the part as it is written
 * @param british the sentences that British English says in another way
 */
export declare function byCatalogue<Part>(english: Part, british: Sentences): (catalogue: Catalogue) => Part;
