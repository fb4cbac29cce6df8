/**
 * What the tools for a clinic's own words are made of: `back-pain-widgets check-content` and the page that edits a file. They
 * read it as the elements do.
 */
import { EXERCISE_IDS } from './content/exercise-plan.js';
import type { Problem } from './features/clinic-content/problem.js';
import { openFile, readContent, type ContentReading } from './features/clinic-content/read-content.js';
import { deliveryAddress } from './features/options/web-address.js';
import { catalogueOf } from './locales/best-catalogue.js';
import { allLocales } from './locales/generated/locale-codes.js';
import { loadLanguage } from './locales/language.js';
import { sentencesIn } from './words/sentence-list.js';
import type { ListedSentence } from './content/replaceable.js';

export { placeName, problemLine } from './features/clinic-content/problem.js';
export { EXERCISE_IDS as drawings, allLocales as languages };

/** Somewhere on the web: only the page knows where the clinic's site is. */
const SOME_SITE = 'https://clinic.example/';

/** Our sentences in a language, by id; null where we have none in it, or cannot fetch them. */
export async function sentencesOf(language: string): Promise<ReadonlyMap<string, ListedSentence> | null> {
  const catalogue = catalogueOf(language);
  if (!catalogue) return null;
  await loadLanguage(catalogue);
  return sentencesIn(catalogue);
}

/** Reads a file as a page in its language would. */
export async function checkContent(text: string, now: number): Promise<ContentReading> {
  const useless = (problem: Problem): ContentReading => ({
    content: null,
    problems: [problem],
    passedOver: [],
  });
  const opened = openFile(text);
  if ('problem' in opened) return useless(opened.problem);
  const sentences = await sentencesOf(opened.language);
  return sentences
    ? checkFields(opened.file, sentences, now)
    : useless({ path: ['language'], message: `is none of ours: ${allLocales.join(', ')}.` });
}

/** The same for a file that is being written. */
export function checkFields(
  file: Record<string, unknown>,
  sentences: ReadonlyMap<string, ListedSentence>,
  now: number,
): ContentReading {
  return readContent(file, {
    sentences,
    drawings: EXERCISE_IDS,
    pictureAddress: (src) => deliveryAddress(src, SOME_SITE, (address, base) => new URL(address, base)),
    now,
  });
}
