import { nothing, type TemplateResult } from 'lit';
import type { SourceId } from '../../content/sources/index.js';
import type { SourceNumbers } from '../../features/article/citations.js';
/**
 * The one mark after a paragraph or a list: pressed, it shows the sources right there (see `open-sources.ts`). On paper
 * it gives their numbers in the list of references.
 * @param numbers must hold every source that is cited
 */
export declare function citationMark(sources: readonly SourceId[], numbers: SourceNumbers): TemplateResult | typeof nothing;
/** What a mark shows: the sources with the addresses where they can be read. */
export declare function citedSources(sources: readonly SourceId[], numbers: SourceNumbers): TemplateResult;
/** The references, closed at first: whoever follows a mark opens them. */
export declare function referencesView(numbers: SourceNumbers, open: boolean): TemplateResult;
