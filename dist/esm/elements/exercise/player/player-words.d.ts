import type { Dose } from '../../../content/exercise-doses.js';
import type { Moment } from '../../../features/exercise/player.js';
/** What to do now. */
export declare function phaseWords({ hold, sides }: Dose, { phase }: Moment): string;
export declare const repeatOf: ({ repeat, of }: Moment) => string;
/**
 * What a screen reader says: the same, and which repeat it is once in each. A rest is short and nothing to do, so it
 * leaves the words before it as they are.
 */
export declare function spokenWords(dose: Dose, moment: Moment, before: string): string;
