/* global customElements, document, matchMedia, requestAnimationFrame */
/** The page on which a clinic tries a look on: from the fields to the preview, the verdict and the CSS. */
import { copyText } from './copy.js';
import { fillFields, joinColorFields, readFields, showPicked, typedColor } from './fields.js';
import { cssOf, DEFAULTS, lookOf, PLAIN } from './look.js';
import { groundOf, isDark, isThere, measured, shades, wear } from './stage.js';
import { THEMES } from './themes.js';
import { verdictItems } from './verdict-items.js';
import { summary } from './verdicts.js';

/** @typedef {import('./look.js').Look} Look */

const form = /** @type {HTMLFormElement} */ (byId('look'));
const stage = byId('stage');
const darkness = matchMedia('(prefers-color-scheme: dark)');
/** What the preview shows; the fields are read into it. */
let look = PLAIN;

const buttons = [
  themeButton('Standard', PLAIN),
  ...THEMES.map(({ name, css }) => themeButton(name, lookOf(css))),
];
byId('themes').append(...buttons);
joinColorFields('accent', DEFAULTS.accent);
joinColorFields('page', groundOf(look, ''));
form.addEventListener('input', () => show(readFields(form, look)));
form.addEventListener('submit', (event) => event.preventDefault());
byId('copy').addEventListener('click', () => {
  void copyText(byId('css')).then((done) => {
    byId('copied').textContent = done
      ? 'Copied.'
      : 'Selected. Copy it with your keyboard or by a long press.';
  });
});
stage.querySelector('appointment-form')?.addEventListener('appointment-submit', (event) => {
  // In the preview nobody is sent anything.
  /** @type {{ respondWith?: (answer: object) => void }} */ (event).respondWith?.({ ok: true });
});
darkness.addEventListener('change', () => show(look));
choose(PLAIN);
void customElements.whenDefined('appointment-form').then(() => show(look));

/** @param {Look} chosen */
function choose(chosen) {
  fillFields(form, chosen);
  show(chosen);
}

/** @param {Look} chosen */
function show(chosen) {
  look = chosen;
  const ground = groundOf(look, typedColor('page'));
  showPicked('page', ground);
  wear(stage, look, ground);
  byId('radius-shown').textContent = look.properties['--bp-radius'] ?? `${DEFAULTS.radius}em`;
  byId('css').textContent = cssOf(look) || '/* Nothing is changed yet. */';
  byId('copied').textContent = '';
  for (const button of buttons)
    button.setAttribute('aria-pressed', String(button.dataset['css'] === cssOf(look)));
  // The elements take on what was set in their own time.
  requestAnimationFrame(() => requestAnimationFrame(() => judge(ground)));
}

/** @param {string} ground */
function judge(ground) {
  if (!isThere(stage)) {
    requestAnimationFrame(() => judge(ground));
    return;
  }
  const verdicts = measured(stage, ground);
  const inAuto = look.theme === 'auto' ? ` (as your device is now: ${isDark(look) ? 'dark' : 'light'})` : '';
  say(byId('verdict'), summary(verdicts) + inAuto);
  byId('verdicts').replaceChildren(...verdictItems(verdicts));
  byId('shades').replaceChildren(
    ...shades(stage, ground).map(([words, color]) => {
      const dab = make('i');
      dab.style.background = color;
      return make('li', dab, words);
    }),
  );
}

/**
 * Said anew only where it differs: a screen reader would repeat it at every step of a slider.
 *
 * @param {HTMLElement} place
 * @param {string} text
 */
function say(place, text) {
  if (place.textContent !== text) place.textContent = text;
}

/**
 * @param {string} name
 * @param {Look} theme
 */
function themeButton(name, theme) {
  const of = (/** @type {string} */ property) => theme.properties[property] ?? '';
  const swatch = make('span', 'Aa', make('i'));
  swatch.className = 'swatch';
  swatch.setAttribute('aria-hidden', 'true');
  swatch.style.background = of('--bp-color-surface') || '#fff';
  swatch.style.color = of('--bp-heading-color') || of('--bp-color-text') || '#18282e';
  swatch.style.fontFamily = of('--bp-heading-font-family');
  swatch.style.fontWeight = of('--bp-heading-font-weight') || '700';
  const dab = /** @type {HTMLElement} */ (swatch.lastElementChild);
  dab.style.background = of('--bp-color-accent') || DEFAULTS.accent;
  dab.style.borderRadius = of('--bp-radius') || `${DEFAULTS.radius}em`;
  const button = make('button', swatch, name);
  button.setAttribute('type', 'button');
  button.dataset['css'] = cssOf(theme);
  button.addEventListener('click', () => choose(theme));
  return button;
}

function byId(/** @type {string} */ id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/**
 * @param {string} tag
 * @param {(Node | string)[]} content
 */
function make(tag, ...content) {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}
