import type { ExerciseId } from '../../content/exercise-types.js';
import type { Complain } from './problem.js';
/** An exercise of the clinic's own. */
export interface OwnExercise {
    /** `own-1`: its place among the clinic's. */
    id: `own-${number}`;
    name: string;
    /** How long, how many, how often: in one line. */
    dose: string;
    steps: readonly string[];
    feel?: string;
    care?: string;
    picture?: {
        src: string;
        alt: string;
    };
    /** One of our drawings. */
    drawing?: ExerciseId;
}
/** The clinic's exercises below a heading of its own. */
export interface OwnExercises {
    title: string;
    list: readonly OwnExercise[];
}
/** What the exercises are read against. */
export interface ExerciseRules {
    drawings: readonly ExerciseId[];
    /** The whole address of a picture; null where it is not on the clinic's own site. */
    pictureAddress: (src: string) => string | null;
}
export declare function readOwnExercises(value: unknown, rules: ExerciseRules, complain: Complain): OwnExercises | null;
