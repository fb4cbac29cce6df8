import type { ArticleProse } from './article-types.js';
import type { EmergencyProse } from './emergency-types.js';
import type { ExercisesProse } from './exercise-types.js';
import type { GuideProse } from './guide-types.js';
/**
 * All clinical words of one language, each part a module that a clinician can read whole. An element imports only the
 * parts that it shows, so that a page with the form alone does not carry the article.
 */
export interface Prose {
    /** From when these words are, as an ISO date. Who has reviewed them is for each clinic to say. */
    dated: string;
    emergency: EmergencyProse;
    article: ArticleProse;
    exercises: ExercisesProse;
    guide: GuideProse;
}
