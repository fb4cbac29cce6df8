import type { Source } from './source.js';

/** Published programmes that the exercises, their doses and their cautions come from. */
export const EXERCISE_PROGRAMMES = {} as const satisfies Record<string, Source>;
