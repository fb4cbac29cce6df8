/* global CSS, document, FormData, HTMLInputElement */
import { DEFAULTS, usableValue, withProperty, withRadius } from './look.js';
import { hexOf } from './painted.js';

/**
 * @typedef {import('./look.js').Look} Look
 */

/** @type {Readonly<Record<string, [property: string, problem: string]>>} */
const TYPED = {
  accent: ['--bp-color-accent', 'Not a color. Write one as in #1a627c.'],
  font: ['--bp-font-family', 'Not a typeface. Write names with commas between them.'],
  'heading-font': ['--bp-heading-font-family', 'Not a typeface. Write names with commas between them.'],
};

/**
 * A field for a color, and the browser's own way to pick one beside it: what one of them says, the other shows.
 *
 * @param {string} id
 * @param {string} unset what stands for an empty field
 */
export function joinColorFields(id, unset) {
  const [text, pick] = [field(id), field(`${id}-pick`)];
  pick.value = unset;
  pick.addEventListener('input', () => {
    text.value = pick.value;
  });
  text.addEventListener('input', () => showPicked(id, unset));
}

/**
 * @param {string} id
 * @param {string} unset
 */
export function showPicked(id, unset) {
  field(`${id}-pick`).value = hexOf(field(id).value) || unset;
}

/**
 * A color that was typed; '' for none, and beside the field stands why.
 *
 * @param {string} id
 */
export function typedColor(id) {
  return typed(id, '--bp-color-accent', 'Not a color. Write one as in #1a627c.');
}

/**
 * @param {string} id
 * @param {string} property whose rules hold
 * @param {string} problem
 */
function typed(id, property, problem) {
  const input = field(id);
  const value = usableValue(property, input.value);
  const usable = value !== '' && CSS.supports(property.includes('color') ? 'color' : 'font-family', value);
  const wrong = input.value.trim() !== '' && !usable;
  input.setAttribute('aria-invalid', String(wrong));
  const said = document.getElementById(`${id}-problem`);
  if (said) said.textContent = wrong ? problem : '';
  return usable ? value : '';
}

/**
 * The look after something was changed in the fields. What they do not ask for stays, as a ready theme set it.
 *
 * @param {HTMLFormElement} form
 * @param {Look} look
 * @returns {Look}
 */
export function readFields(form, look) {
  const answer = (/** @type {string} */ name) => String(new FormData(form).get(name) ?? '');
  let read = /** @type {Look} */ ({ theme: answer('theme'), properties: look.properties });
  for (const [id, [property, problem]] of Object.entries(TYPED))
    read = withProperty(read, property, typed(id, property, problem));
  // A length that no step of the slider, nor any answer, says exactly stays until another is chosen.
  const radius = Number(answer('radius'));
  if (radius !== radiusOf(look)) read = withRadius(read, radius);
  const space = answer('space');
  if (space !== '') read = withProperty(read, '--bp-space', space === DEFAULTS.space ? '' : space);
  return read;
}

/**
 * @param {Look} look
 */
function radiusOf({ properties }) {
  return parseFloat(properties['--bp-radius'] ?? String(DEFAULTS.radius));
}

/**
 * Shows a look in the fields.
 *
 * @param {HTMLFormElement} form
 * @param {Look} look
 */
export function fillFields(form, look) {
  for (const [id, [property]] of Object.entries(TYPED)) {
    field(id).value = look.properties[property] ?? '';
    typed(id, property, '');
  }
  showPicked('accent', DEFAULTS.accent);
  field('radius').value = String(radiusOf(look));
  const chosen = { theme: look.theme, space: look.properties['--bp-space'] ?? DEFAULTS.space };
  for (const [name, value] of Object.entries(chosen)) {
    for (const radio of form.querySelectorAll(`[name=${name}]`))
      if (radio instanceof HTMLInputElement) radio.checked = radio.value === value;
  }
}

function field(/** @type {string} */ id) {
  return /** @type {HTMLInputElement} */ (document.getElementById(id));
}
