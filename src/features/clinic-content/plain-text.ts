/** What any text of a clinic's must be: short enough for its place, and nothing but text. */

/** A tag, a comment, or the name of a character in HTML: readers would see it as it is written. */
const HTML = /<[a-z/!?]|&(#\d+|#x[\da-f]+|[a-z]+\d*);/i;

/** Line breaks, and marks that turn the order of letters and numbers around without being seen. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** What is wrong with a text; null where nothing is. */
export function textProblem(value: unknown, most: number): string | null {
  if (typeof value !== 'string') return 'must be a text in quotation marks.';
  const text = value.trim();
  if (text === '') return 'is empty.';
  if (text.length > most) return `is ${text.length} characters long; ${most} fit here.`;
  if (HTML.test(text)) return 'holds HTML. Write plain text: it is shown as it stands.';
  if (UNSEEN.test(text)) return 'holds a line break or an unseen control character. Write it in one line.';
  return null;
}
