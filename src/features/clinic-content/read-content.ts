/**
 * A clinic's own words: a file on its site that says some of our sentences anew, adds exercises, and is signed by a
 * clinician. Read in the same way by the page, by `back-pain-widgets check-content` and by the page that edits it. A file
 * with one mistake is passed over whole: nobody can know which half of it its author would stand by.
 */
import type { ListedSentence } from '../../content/replaceable.js';
import { fieldsOf } from './fields-of.js';
import { readOwnExercises, type ExerciseRules, type OwnExercises } from './own-exercises.js';
import { readOwnWords } from './own-words.js';
import type { Problem } from './problem.js';
import { readReviewer, type Reviewer } from './reviewer.js';

export interface ClinicContent {
  reviewer: Reviewer;
  /** By the ids of our sentences. */
  words: ReadonlyMap<string, string>;
  exercises: OwnExercises | null;
}

export interface ContentReading {
  /** Null where a mistake was found. */
  content: ClinicContent | null;
  problems: readonly Problem[];
  /** Sentences that are ours again, because ours have changed since. */
  passedOver: readonly Problem[];
}

/** What the file is read against. */
export interface ContentRules extends ExerciseRules {
  /** Our sentences in the language of the file. */
  sentences: ReadonlyMap<string, ListedSentence>;
  /** Milliseconds since 1970. */
  now: number;
}

/** Ten times what all of our sentences take. */
const LONGEST_FILE = 500_000;
const FIELDS = ['version', 'language', 'reviewedBy', 'sentences', 'exercises'];

/** The file as data with the language that it names, or why it is none. */
export function openFile(
  text: string,
): { file: Record<string, unknown>; language: string } | { problem: Problem } {
  const wrong = (message: string, path: Problem['path'] = []) => ({ problem: { path, message } });
  if (text.length > LONGEST_FILE) return wrong(`The file is longer than ${LONGEST_FILE} characters.`);
  let file: unknown;
  try {
    // Some editors begin a file with a mark that is not seen.
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return wrong(`The file is not JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    return wrong('The file must hold one object, in braces { }.');
  const fields = file as Record<string, unknown>;
  const { language, version } = fields;
  if (version !== 1) return wrong('must be 1.', ['version']);
  return typeof language === 'string' && language.trim()
    ? { file: fields, language: language.trim() }
    : wrong('must name the language of the words, such as "en-US" or "de".', ['language']);
}

/** Reads an opened file. */
export function readContent(file: Record<string, unknown>, rules: ContentRules): ContentReading {
  const problems: Problem[] = [];
  const passedOver: Problem[] = [];
  const complain = (path: Problem['path'], message: string) => void problems.push({ path, message });
  fieldsOf(file, [], FIELDS, complain);
  const reviewer = readReviewer(file['reviewedBy'], rules.now, complain);
  const { sentences, exercises } = file;
  if (sentences === undefined && exercises === undefined)
    complain([], 'The file has neither sentences nor exercises.');
  const words =
    sentences === undefined
      ? new Map<string, string>()
      : readOwnWords(
          sentences,
          rules.sentences,
          complain,
          (path, message) => void passedOver.push({ path, message }),
        );
  const own = exercises === undefined ? null : readOwnExercises(exercises, rules, complain);
  const content = reviewer && problems.length === 0 ? { reviewer, words, exercises: own } : null;
  return { content, problems, passedOver };
}
