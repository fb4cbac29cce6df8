import type { SectionId } from '../../content/article-types.js';

/**
 * Puts today's names in the place of those that sections had before, in a list of sections as an author wrote it.
 * @param names which section holds today what a former name stood for
 * @returns the list with today's names, and which former names were in it
 */
export function withTodaysNames(
  given: string | null,
  names: Readonly<Record<string, SectionId>>,
): { text: string | null; former: readonly string[] } {
  const former: string[] = [];
  const text = given?.replace(/[^\s,]+/g, (word) => {
    const name = word.toLowerCase();
    const today = Object.hasOwn(names, name) ? names[name] : undefined;
    if (!today) return word;
    if (!former.includes(name)) former.push(name);
    return today;
  });
  return { text: text ?? null, former };
}
