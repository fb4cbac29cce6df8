/**
 * Average silent reading of English non-fiction by adults, in words per minute (Brysbaert 2019, Journal of Memory and
 * Language 109:104047, doi 10.1016/j.jml.2019.104047; most adults lie between 175 and 300).
 */
const WORDS_PER_MINUTE = 238;

/** What in the content is a name for us and no word for the reader. */
const NOT_READ = ['sources', 'place', 'id'];

/** How many words a piece of content holds, however its texts are nested. */
export function countWords(content: unknown): number {
  if (typeof content === 'string')
    return content.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (typeof content !== 'object' || content === null) return 0;
  return Object.entries(content).reduce(
    (sum, [key, value]) => sum + (NOT_READ.includes(key) ? 0 : countWords(value)),
    0,
  );
}

/** An estimate, in whole minutes and never less than one, of how long so many words take to read. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
