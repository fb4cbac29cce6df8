import { type Hold } from '../../content/exercise-doses.js';
import type { ExerciseId } from '../../content/exercise-types.js';
/**
 * The dose in short: how long, how many, how often, one after the other. The sentence with its sources stands in the
 * exercise.
 */
export declare function doseWords(id: ExerciseId): string[];
/** How long to hold, as it is shown and said while somebody holds. */
export declare function holdWords(hold: Hold): string;
