import { type TemplateResult } from 'lit';
import type { SourceId } from '../../content/sources/index.js';
/** The sources as a reader meets them: the first cited is 1, and a source cited again keeps its number. */
export type SourceNumbers = Map<SourceId, number>;
/**
 * The marks after a claim. With a references list in the article they lead there (see `article-links.ts`); without
 * one, straight to the source.
 */
export declare function citationMarks(sources: readonly SourceId[], numbers: SourceNumbers, listed: boolean): TemplateResult;
/** The numbered list of all that the shown sections cite, each with its addresses and a way back to the text. */
export declare function referenceList(numbers: SourceNumbers): TemplateResult;
