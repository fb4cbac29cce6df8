/* global document, HTMLElement, matchMedia */
import { paintedColors } from './painted.js';
import { PAIRS, contrast, verdict } from './verdicts.js';

/**
 * The preview: the real elements, as they would stand on the clinic's page.
 *
 * @typedef {import('./look.js').Look} Look
 */

/** The grounds that the elements bring along themselves: see `src/styles/tokens.ts`. */
const GROUND = { light: '#ffffff', dark: '#12191c' };

const ELEMENTS = 'back-pain-article, symptom-guide, appointment-form';

/** @param {Look} look */
export function isDark({ theme }) {
  return theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
}

/**
 * The page's background in the preview: what was chosen, or what goes with the look.
 *
 * @param {Look} look
 * @param {string} chosen
 */
export function groundOf(look, chosen) {
  return chosen || (isDark(look) ? (look.properties['--bp-color-surface'] ?? GROUND.dark) : GROUND.light);
}

let changes = 0;

/**
 * @param {HTMLElement} stage
 * @param {Look} look
 * @param {string} ground
 */
export function wear(stage, look, ground) {
  for (const element of stage.querySelectorAll(ELEMENTS)) {
    if (!(element instanceof HTMLElement)) continue;
    for (const name of [...element.style]) if (!(name in look.properties)) element.style.removeProperty(name);
    for (const [name, value] of Object.entries(look.properties)) element.style.setProperty(name, value);
    if (element.getAttribute('theme') !== look.theme) element.setAttribute('theme', look.theme);
  }
  stage.style.setProperty('--stage', ground);
  // The elements look at their page anew where a style of its root changes.
  document.documentElement.style.setProperty('--look', String((changes += 1)));
}

/**
 * How well what is in the preview can be read.
 *
 * @param {HTMLElement} stage
 * @param {string} ground
 */
export function measured(stage, ground) {
  const color = paintedColors(anElement(stage), ground);
  return PAIRS.map((pair) => verdict(pair, contrast(color(pair.front), color(pair.back))));
}

/**
 * The shades that the elements have made of the accent, as `rgb(…)`.
 *
 * @param {HTMLElement} stage
 * @param {string} ground
 * @returns {readonly [words: string, color: string][]}
 */
export function shades(stage, ground) {
  const color = paintedColors(anElement(stage), ground);
  const painted = (/** @type {string} */ name) => `rgb(${color(name).join(' ')})`;
  return [
    ['Your color', painted('accent')],
    ['Buttons', painted('fill')],
    ['Links', painted('ink')],
    ['Chosen', painted('tint')],
  ];
}

/**
 * Whether there is something to measure.
 *
 * @param {HTMLElement} stage
 */
export function isThere(stage) {
  return Boolean(stage.querySelector(ELEMENTS)?.shadowRoot?.querySelector('.bp'));
}

/** @param {HTMLElement} stage */
function anElement(stage) {
  return /** @type {Element} */ (stage.querySelector(ELEMENTS));
}
