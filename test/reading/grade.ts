import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** What a grade is worked out from, and the grade. */
export interface Reading {
  words: number;
  sentences: number;
  /** Years of school in the United States that a reader needs, after Flesch and Kincaid. */
  grade: number;
}

const sentencesIn = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordsIn = new Intl.Segmenter('en', { granularity: 'word' });

/** How hard texts are to read. Each text ends a sentence, as the items of a list do. */
export function readingOf(texts: readonly string[]): Reading {
  const sentences = texts.flatMap((text) => [...sentencesIn.segment(text)].map(({ segment }) => segment));
  const words = sentences.flatMap((sentence) =>
    [...wordsIn.segment(sentence)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : [])),
  );
  // A number is read as one word, and the library finds no syllable in digits.
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const counts = { sentence: sentences.length, word: words.length, syllable: syllables };
  return { words: words.length, sentences: sentences.length, grade: fleschKincaid(counts) };
}
