import { CARE } from './care.js';
import { EXERCISE_PROGRAMMES } from './exercise-programmes.js';
import { RESEARCH } from './research.js';
import type { Source } from './source.js';

const ALL = { ...RESEARCH, ...CARE, ...EXERCISE_PROGRAMMES };

export type SourceId = keyof typeof ALL;

/** Everything the content may cite, by id. */
export const SOURCES: Readonly<Record<SourceId, Source>> = ALL;
