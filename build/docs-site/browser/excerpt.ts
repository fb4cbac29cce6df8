/** The part of a text around the first of the words that were looked for. */
const LENGTH = 110;
const BEFORE = 30;

export function excerpt(text: string, wanted: string): string {
  const lower = text.toLowerCase();
  const places = wanted
    .toLowerCase()
    .split(/\s+/)
    .map((word) => lower.indexOf(word))
    .filter((place) => place >= 0);
  const first = places.length > 0 ? Math.min(...places) : 0;
  const from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
  const part = text.slice(from, from + LENGTH).trim();
  return `${from > 0 ? '… ' : ''}${part}${from + LENGTH < text.length ? ' …' : ''}`;
}
