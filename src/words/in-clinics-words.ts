import { inOtherWords } from './in-other-words.js';

/** What has been made of a part of the prose with a clinic's words: made once, so that whoever compares sees no change. */
const made = new WeakMap<ReadonlyMap<string, string>, Map<unknown, unknown>>();

/**
 * A part of the prose with the sentences that a clinic says in its own words.
 * @param name what the ids of the part begin with; none for all of the prose
 * @param words by the ids of our sentences
 */
export function inClinicsWords<Part>(
  part: Part,
  words: ReadonlyMap<string, string> | undefined,
  name?: string,
): Part {
  if (!words?.size) return part;
  const known = made.get(words) ?? new Map<unknown, unknown>();
  made.set(words, known);
  if (!known.has(part))
    known.set(
      part,
      inOtherWords(part, (sentence, { id }) => words.get(id) ?? sentence, name),
    );
  return known.get(part) as Part;
}
