/** Accents that a clinic might have, of any hue, strength and lightness; the same ones in every run. */
export function sampleAccents(count: number, next: () => number): string[] {
  const part = () =>
    Math.floor(next() * 256)
      .toString(16)
      .padStart(2, '0');
  return Array.from({ length: count }, () => `#${part()}${part()}${part()}`);
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
