/**
 * What the tools for a clinic's own words are made of: `back-pain-widgets check-content` and the page that edits a file. They
 * read it as the elements do.
 */
import { EXERCISE_IDS } from './content/exercise-plan.js';
import { type ContentReading } from './features/clinic-content/read-content.js';
import { allLocales } from './locales/generated/locale-codes.js';
import type { ListedSentence } from './content/replaceable.js';
export { placeName, problemLine } from './features/clinic-content/problem.js';
export { EXERCISE_IDS as drawings, allLocales as languages };
/** Our sentences in a language, by id; null where we have none in it, or cannot fetch them. */
export declare function sentencesOf(language: string): Promise<ReadonlyMap<string, ListedSentence> | null>;
/** Reads a file as a page in its language would. */
export declare function checkContent(text: string, now: number): Promise<ContentReading>;
/** The same for a file that is being written. */
export declare function checkFields(file: Record<string, unknown>, sentences: ReadonlyMap<string, ListedSentence>, now: number): ContentReading;
