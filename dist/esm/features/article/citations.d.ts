import type { SourceId } from '../../content/sources/index.js';
/** The numbers of the sources. The map's own order is the order of the list of references. */
export type SourceNumbers = ReadonlyMap<SourceId, number>;
/**
 * Numbers the sources as a reader meets them: the first one cited is 1, and a source cited again keeps its number.
 * @param cited every citation in reading order, repetitions included
 */
export declare function numberSources(cited: readonly SourceId[]): SourceNumbers;
/**
 * Finds every citation in a piece of content. They come in the order in which the content's properties stand, so the
 * caller has to hand the content over in reading order.
 * @param content of any shape: statements are found wherever they are nested
 */
export declare function citationsIn(content: unknown): SourceId[];
