import { isReplaceable, type ListedSentence } from '../content/replaceable.js';
import type { Catalogue } from '../locales/shown-catalogue.js';
import { inOtherWords, type SentencePlace } from './in-other-words.js';
import { proseIn } from './index.js';

/** The parts of the prose whose sentences have ids. */
const PARTS = ['article', 'exercises', 'guide', 'emergency'] as const;

/** Every sentence of the prose in a catalogue, whose words have to be there, by id and in the order of the data. */
export function sentencesIn(catalogue: Catalogue): ReadonlyMap<string, ListedSentence> {
  const english = new Map(placesIn('en').map(({ id, sentence }) => [id, sentence]));
  return new Map(
    placesIn(catalogue).map(({ id, sentence, isStatement, hasSources }) => [
      id,
      {
        id,
        original: sentence,
        isLabel: !isStatement,
        hasSources,
        isReplaceable: isReplaceable(id, english.get(id) ?? ''),
      },
    ]),
  );
}

/** Two sentences with one id would both be replaced by one: a test tells of them. */
export function placesIn(catalogue: Catalogue): (SentencePlace & { sentence: string })[] {
  const places: (SentencePlace & { sentence: string })[] = [];
  const prose = proseIn(catalogue);
  for (const part of PARTS) {
    inOtherWords(
      prose[part],
      (sentence, place) => {
        places.push({ sentence, ...place });
        return sentence;
      },
      part,
    );
  }
  return places;
}
