import { type SectionId } from '../../content/article-types.js';
import type { Prose } from '../../content/prose.js';
import { type SourceNumbers } from '../../features/article/citations.js';
import { type Outline } from '../../features/article/outline.js';
/** What follows from the language and the choice of sections alone. */
export interface ArticleFacts {
    shown: Outline;
    numbers: SourceNumbers;
    words: number;
}
/**
 * Works out the facts, and works them out again only where the language or the sections have changed: an article is
 * rendered often, for example whenever an attribute changes.
 */
export declare function articleFacts(): (prose: Prose, sections: readonly SectionId[]) => ArticleFacts;
