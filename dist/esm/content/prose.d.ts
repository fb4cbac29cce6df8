import type { ArticleProse } from './article-types.js';
import type { EmergencyProse } from './emergency-types.js';
import type { ExercisesProse } from './exercise-types.js';
import type { GuideProse } from './guide-types.js';
/** All clinical words of one language, each part a module that a clinician can read whole. */
export interface Prose {
    /** When a person last read these words against their sources, as an ISO date. */
    reviewed: string;
    emergency: EmergencyProse;
    article: ArticleProse;
    exercises: ExercisesProse;
    guide: GuideProse;
}
/** The words in a language; English where it has none of its own. */
export declare function proseFor(locale: string): Prose;
