import { unsafeCSS } from 'lit';

/**
 * Every public custom property meets its default here, once. Inside, only the private names (`--_…`) are used, so that
 * a host's misspelt or missing property can never leave a part unstyled.
 */
const shape = '--_line-height:var(--bp-line-height,1.5);--_radius:var(--bp-radius,.5em);--_space:var(--bp-space,1em);--_max-width:var(--bp-max-width,46em)';
const COLORS = 'text muted surface raised border accent on-accent focus emergency urgent soon self-care error'.split(' ');
/** The colours of a theme, in the order of `COLORS`. */
function palette(theme, values) {
    return values
        .split(' ')
        .map((value, index) => `--_${COLORS[index]}:var(--bp-color-${COLORS[index]},#${value});`)
        .concat(`color-scheme:${theme}`)
        .join('');
}
const light = palette('light', '18282e 4c5f67 fff f2f6f6 7d9098 0a6565 fff 0b4fc4 b0101c 9a4300 725600 146c3c b0101c');
/** Dark text boxes need room around them: the page beneath may be light. */
const dark = `${palette('dark', 'e8eff1 a9bac1 12191c 1d272b 74868e 5fd0cb 06201f 9cc2ff ff8f8f ffb37a ecca5e 7ad9a0 ff8f8f')};padding:1.25em;border-radius:var(--_radius)`;
/** The browser recolours all but drawings by itself; these are for them. */
const forced = '--_text:CanvasText;--_muted:CanvasText;--_surface:Canvas;--_border:GrayText;--_accent:LinkText;--_urgent:CanvasText';
// Constant text of our own, so `unsafeCSS` takes nothing from outside; `css` cannot place a list of declarations.
const tokens = unsafeCSS(`.bp{${shape};${light}}` +
    `.bp[data-theme=dark]{${dark}}` +
    `@media (prefers-color-scheme:dark){.bp[data-theme=auto]{${dark}}}` +
    `@media print{.bp.bp.bp{${light}}}` +
    `@media (forced-colors:active){.bp.bp.bp{${forced}}}`);

export { tokens };
