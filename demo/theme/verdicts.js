/**
 * How well colours can be told apart, in words for people who do not know what a contrast ratio is. Pure.
 *
 * @typedef {readonly [red: number, green: number, blue: number]} Pixel each from 0 to 255
 *
 * @typedef {object} Pair two colours that meet, by the names of the elements' private properties
 * @property {string} words what a patient sees of them
 * @property {string} front
 * @property {string} back
 * @property {number} least the ratio that WCAG 2.2 (AA) asks for: 4.5 for text, 3 for edges
 *
 * @typedef {object} Verdict
 * @property {string} words
 * @property {boolean} good
 */

/** @type {readonly Pair[]} */
export const PAIRS = [
  { words: 'Text on buttons', front: 'on-fill', back: 'fill', least: 4.5 },
  { words: 'Links and outlines', front: 'ink', back: 'surface', least: 4.5 },
  { words: 'Text', front: 'text', back: 'surface', least: 4.5 },
  { words: 'Quiet text', front: 'muted', back: 'surface', least: 4.5 },
  { words: 'A chosen answer', front: 'text', back: 'tint', least: 4.5 },
  { words: 'Error messages', front: 'error', back: 'surface', least: 4.5 },
  { words: 'Edges of fields', front: 'border', back: 'surface', least: 3 },
];

/**
 * The contrast ratio of WCAG 2.2, from 1 to 21.
 *
 * @param {Pixel} one
 * @param {Pixel} other
 */
export function contrast(one, other) {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** @param {Pixel} pixel */
function luminance(pixel) {
  const [red = 0, green = 0, blue = 0] = pixel.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * @param {Pair} pair
 * @param {number} ratio
 * @returns {Verdict}
 */
export function verdict({ words, least }, ratio) {
  const good = ratio >= least;
  // Rounded down: what is too weak must not read as if it were just enough.
  const shown = Math.floor(ratio * 10) / 10;
  return { good, words: `${words} ${shown}:1, ${good ? 'good' : `too weak: ${least}:1 is needed`}` };
}

/**
 * All of them in one sentence.
 *
 * @param {readonly Verdict[]} verdicts
 */
export function summary(verdicts) {
  const weak = verdicts.filter(({ good }) => !good).length;
  if (weak === 0) return 'Everything can be read well.';
  return weak === 1 ? 'One thing is hard to read.' : `${weak} things are hard to read.`;
}
