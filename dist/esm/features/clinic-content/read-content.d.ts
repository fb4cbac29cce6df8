/**
 * A clinic's own words: a file on its site that says some of our sentences anew, adds exercises, and is signed by a
 * clinician. Read in the same way by the page, by `back-pain-widgets check-content` and by the page that edits it. A file
 * with one mistake is passed over whole: nobody can know which half of it its author would stand by.
 */
import type { ListedSentence } from '../../content/replaceable.js';
import { type ExerciseRules, type OwnExercises } from './own-exercises.js';
import type { Problem } from './problem.js';
import { type Reviewer } from './reviewer.js';
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
/** The file as data with the language that it names, or why it is none. */
export declare function openFile(text: string): {
    file: Record<string, unknown>;
    language: string;
} | {
    problem: Problem;
};
/** Reads an opened file. */
export declare function readContent(file: Record<string, unknown>, rules: ContentRules): ContentReading;
