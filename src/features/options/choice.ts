/** What an attribute's text turned out to mean, and whether the author should be told that it meant nothing. */
export interface Reading<T> {
  value: T;
  /** False where the text was given but not understood, so that `value` is the fallback. */
  understood: boolean;
}

/** Reads one word of a fixed list; case and surrounding space do not matter; absent or empty is the fallback. */
export function readChoice<T extends string>(
  text: string | null,
  allowed: readonly T[],
  fallback: T,
): Reading<T> {
  const word = text?.trim().toLowerCase() ?? '';
  if (word === '') return { value: fallback, understood: true };
  const match = allowed.find((candidate) => candidate === word);
  return match === undefined ? { value: fallback, understood: false } : { value: match, understood: true };
}

/** Reads a list of words in the given order, each once; separators are spaces or commas. Unknown words are dropped. */
export function readChoices<T extends string>(
  text: string | null,
  allowed: readonly T[],
  fallback: readonly T[],
): Reading<readonly T[]> {
  const words = (text ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  if (words.length === 0) return { value: fallback, understood: true };
  const known = allowed.filter((candidate) => words.includes(candidate));
  const inGivenOrder = [...new Set(words)].flatMap((word) => known.filter((candidate) => candidate === word));
  return {
    value: inGivenOrder.length > 0 ? inGivenOrder : fallback,
    understood: words.every((word) => known.some((candidate) => candidate === word)),
  };
}

/** Reads a whole number between two bounds (both included). */
export function readWholeNumber(
  text: string | null,
  bounds: { min: number; max: number },
  fallback: number,
): Reading<number> {
  const digits = text?.trim() ?? '';
  if (digits === '') return { value: fallback, understood: true };
  const number = /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN;
  const within = number >= bounds.min && number <= bounds.max;
  return within ? { value: number, understood: true } : { value: fallback, understood: false };
}
