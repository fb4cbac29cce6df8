import { isReplaceable } from '../content/replaceable.js';
import { inOtherWords } from './in-other-words.js';
import { proseIn } from './index.js';

const PARTS = ["article", "exercises", "guide", "emergency"];
function sentencesIn(catalogue) {
  const english = new Map(placesIn("en").map(({ id, sentence }) => [id, sentence]));
  return new Map(
    placesIn(catalogue).map(({ id, sentence, isStatement, hasSources }) => [
      id,
      {
        id,
        original: sentence,
        isLabel: !isStatement,
        hasSources,
        isReplaceable: isReplaceable(id, english.get(id) ?? "")
      }
    ])
  );
}
function placesIn(catalogue) {
  const places = [];
  const prose = proseIn(catalogue);
  for (const part of PARTS) {
    inOtherWords(
      prose[part],
      (sentence, place) => {
        places.push({ sentence, ...place });
        return sentence;
      },
      part
    );
  }
  return places;
}

export { placesIn, sentencesIn };
