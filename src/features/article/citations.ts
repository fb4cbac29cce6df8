import type { SourceId } from '../../content/sources/index.js';

/**
 * Numbers the sources as a reader meets them: the first cited is 1, and a source cited again keeps its number.
 * The map's own order is the order of the references list.
 * @param cited every citation in reading order, repetitions included
 */
export function numberSources(cited: Iterable<SourceId>): ReadonlyMap<SourceId, number> {
  const numbers = new Map<SourceId, number>();
  for (const id of cited) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  return numbers;
}

/**
 * Every citation in a piece of content, in the order its properties stand, which is the order they are read in.
 * @param content prose of any shape: statements are found wherever they are nested
 */
export function* citationsIn(content: unknown): Generator<SourceId> {
  if (typeof content !== 'object' || content === null) return;
  for (const [key, value] of Object.entries(content)) {
    if (key === 'sources' && Array.isArray(value)) yield* value as SourceId[];
    else yield* citationsIn(value);
  }
}
