/** Where a sentence stands in the prose. */
export interface SentencePlace {
  /** `article.outlook.2`: the parts that lead to it, without those that say nothing to a reader; places count from 1. */
  id: string;
  /** The text of a statement; else a title, a name or the like. */
  isStatement: boolean;
  /** Statements that have sources are claims. */
  hasSources: boolean;
}

/**
 * The same prose, of the same shape and with the same sources, in other sentences.
 * @param part what the ids of its sentences begin with; none for all of the prose
 */
export function inOtherWords<Prose>(
  prose: Prose,
  reworded: (sentence: string, place: SentencePlace) => string,
  part = '',
): Prose {
  const reword = (value: unknown, path: readonly string[], holder: object): unknown => {
    if (typeof value === 'string') return reworded(value, placeOf(path, holder));
    if (Array.isArray(value))
      return value.map((item, index) => reword(item, [...path, `${index + 1}`], value));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        NO_WORDS.has(key) ? inner : reword(inner, [...path, key], value),
      ]),
    );
  };
  return reword(prose, part ? [part] : [], {}) as Prose;
}

/** What is no text for a reader: ids of sources and of places. */
const NO_WORDS = new Set(['sources', 'place']);

/** Parts of a path that only say how the data is built. */
const SAYS_NOTHING = new Set(['sections', 'blocks', 'list', 'folded', 'points', 'text']);

function placeOf(path: readonly string[], holder: object): SentencePlace {
  // The exercises stand in the part of the same name.
  const told = path.filter((key, index) => !SAYS_NOTHING.has(key) && key !== path[index - 1]);
  const isStatement = path.at(-1) === 'text';
  return { id: told.join('.'), isStatement, hasSources: isStatement && 'sources' in holder };
}
