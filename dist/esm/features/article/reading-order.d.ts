import type { ArticleProse, Place } from '../../content/article-types.js';
import type { EasePositionId, ExerciseId, ExercisesProse } from '../../content/exercise-types.js';
import type { SourceId } from '../../content/sources/index.js';
import type { Claim } from '../../content/statement.js';
import type { Outline, OutlineEntry } from './outline.js';
/** All that the article is made of. */
export interface ArticleContent {
    article: ArticleProse;
    exercises: ExercisesProse;
    exerciseIds: readonly ExerciseId[];
    easePositionIds: readonly EasePositionId[];
    /** The signs that the emergency notice lists. */
    emergencySigns: readonly Claim[];
    /** What stands at a place between the texts: what it says, or at least what it cites. */
    places: Readonly<Record<Place['place'], readonly {
        sources: readonly SourceId[];
    }[]>>;
}
/**
 * What the article says, in the order a reader meets it, what is folded included. Nothing needs to be rendered to
 * number its sources or to count its words.
 */
export declare function articleInOrder({ signs, entries }: Outline, content: ArticleContent): unknown[];
/** The references say nothing: they repeat what the other sections cite. */
export declare function sectionInOrder({ id, reminder }: OutlineEntry, content: ArticleContent): unknown[];
