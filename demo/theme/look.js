/**
 * A look: what a clinic sets of the elements' custom properties, and which theme they wear. Pure: from CSS to a look
 * and back, so that the page, the ready themes and the tests speak of the same thing.
 *
 * @typedef {'light' | 'dark' | 'auto'} Theme
 *
 * @typedef {object} Look
 * @property {Theme} theme
 * @property {Readonly<Record<string, string>>} properties `--bp-…` → value; what is not in it is the elements' own
 */

/** @type {Look} */
export const PLAIN = { theme: 'light', properties: {} };

/** What the elements' own look is, where a field has to show a value. */
export const DEFAULTS = { accent: '#1a627c', radius: 0.5, space: '1em' };

const SELECTOR = 'back-pain-article,\nsymptom-guide,\nappointment-form';

/** @type {Readonly<Record<Theme, string>>} */
const THEME_COMMENT = {
  light: '',
  dark: '/* Dark: also write data-theme="dark" on the script tag. */\n',
  auto: '/* Light or dark, as the reader’s device: also write data-theme="auto" on the script tag. */\n',
};

/**
 * What to paste into a style sheet; '' where nothing was changed.
 *
 * @param {Look} look
 */
export function cssOf({ theme, properties }) {
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};\n`);
  if (lines.length === 0) return THEME_COMMENT[theme].trim();
  return `${THEME_COMMENT[theme]}${SELECTOR} {\n${lines.join('')}}`;
}

/**
 * Reads what {@link cssOf} writes, and the files in `themes/`.
 *
 * @param {string} css
 * @returns {Look}
 */
export function lookOf(css) {
  const theme = /data-theme="(dark|auto)"/.exec(css)?.[1];
  const declared = [...css.matchAll(/(--bp-[\w-]+):\s*([^;]+);/g)];
  return {
    theme: /** @type {Theme} */ (theme ?? 'light'),
    properties: Object.fromEntries(declared.map(([, name = '', value = '']) => [name, value.trim()])),
  };
}

/**
 * The look with one property changed; '' gives it back to the elements.
 *
 * @param {Look} look
 * @param {string} name
 * @param {string} value
 * @returns {Look}
 */
export function withProperty({ theme, properties }, name, value) {
  const changed = { ...properties, [name]: value };
  return { theme, properties: Object.fromEntries(Object.entries(changed).filter(([, it]) => it !== '')) };
}

/**
 * @param {Look} look
 * @param {number} em
 */
export function withRadius(look, em) {
  const length = em === 0 ? '0' : `${em}em`;
  return withProperty(look, '--bp-radius', em === DEFAULTS.radius ? '' : length);
}

/** A colour in any of CSS's notations, so far as one can tell without a browser. */
const COLOR =
  /^(#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]{3,}|(rgba?|hsla?|hwb|(ok)?(lab|lch))\([\d\s.,%/a-z+-]+\))$/i;
const LENGTH = /^(0|\d*\.?\d+(em|rem|px))$/i;
/** Names of typefaces; nothing that could end a declaration, a rule or a style sheet. */
const FAMILY = /^[\p{L}\p{N}\s'",._-]+$/u;

/** @type {Readonly<Record<string, RegExp>>} */
const ALLOWED = {
  '--bp-color-accent': COLOR,
  '--bp-radius': LENGTH,
  '--bp-space': LENGTH,
  '--bp-font-family': FAMILY,
  '--bp-heading-font-family': FAMILY,
};

/**
 * What somebody typed, as it may stand in a style sheet; '' where it may not.
 *
 * @param {string} name
 * @param {string} written
 */
export function usableValue(name, written) {
  const value = written.replace(/\s+/g, ' ').trim();
  const quotes = value.replace(/[^'"]/g, '');
  const isPaired = /^(''|"")*$/.test(quotes);
  return isPaired && ALLOWED[name]?.test(value) ? value : '';
}
