import type { SourceId } from '../../content/sources/index.js';
/**
 * Numbers the sources as a reader meets them: the first cited is 1, and a source cited again keeps its number.
 * The map's own order is the order of the references list.
 * @param cited every citation in reading order, repetitions included
 */
export declare function numberSources(cited: readonly SourceId[]): ReadonlyMap<SourceId, number>;
/**
 * Every citation in a piece of content, in the order its properties stand, which is the order they are read in.
 * @param content prose of any shape: statements are found wherever they are nested
 */
export declare function citationsIn(content: unknown): SourceId[];
