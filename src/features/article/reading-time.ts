/**
 * Average silent reading of English non-fiction by adults, in words per minute (Brysbaert 2019, Journal of Memory and
 * Language 109:104047, doi 10.1016/j.jml.2019.104047; most adults lie between 175 and 300).
 */
const WORDS_PER_MINUTE = 238;

/** How many words a piece of content holds, however its texts are nested; names of ours are no words for a reader. */
export function countWords(content: unknown): number {
  if (typeof content === 'string') return content.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  return Object.entries(content ?? {}).reduce(
    (sum, [key, value]) => (key === 'sources' || key === 'place' ? sum : sum + countWords(value)),
    0,
  );
}

/** An estimate, in whole minutes and never less than one, of how long so many words take to read. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
