import { proseTextIn } from '../locales/loaded-texts.js';
import type { Catalogue } from '../locales/shown-catalogue.js';
import type { Sentences } from '../content/sentences.js';
import { inOtherWords } from './in-other-words.js';

/**
 * One part of the prose in every catalogue. A catalogue is made when it is first asked for, and then kept, so that
 * whoever compares it with the one shown before sees whether the words have changed. The words of another language have
 * to be there before.
 * @param english the part as it is written
 * @param british the sentences that British English says in another way
 */
export function byCatalogue<Part>(english: Part, british: Sentences): (catalogue: Catalogue) => Part {
  const made = new Map<Catalogue, Part>([['en', english]]);
  return (catalogue) => {
    const known = made.get(catalogue) ?? inOtherWords(english, wording(catalogue, british));
    made.set(catalogue, known);
    return known;
  };
}

function wording(catalogue: Catalogue, british: Sentences): (sentence: string) => string {
  if (catalogue !== 'en-GB') return (sentence) => proseTextIn(catalogue, sentence);
  return (sentence) => (Object.hasOwn(british, sentence) ? british[sentence] : undefined) ?? sentence;
}
