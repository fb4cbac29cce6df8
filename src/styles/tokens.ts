import { unsafeCSS } from 'lit';

/**
 * Every public custom property (`--bp-…`) meets its default here, once. All other styles use only the private names
 * (`--_…`), so that no part is left without a style where a page misspells a property or sets none.
 */
const shape =
  '--_line-height:var(--bp-line-height,1.5);--_radius:var(--bp-radius,.5em);--_card-radius:calc(var(--_radius)*1.5);' +
  '--_space:var(--bp-space,1em);--_max-width:var(--bp-max-width,46em);' +
  // What the page's own headings look like is read by `shared/page-look.ts`.
  '--_heading-family:var(--bp-heading-font-family,var(--_page-heading-family,inherit));' +
  '--_heading-weight:var(--bp-heading-font-weight,var(--_page-heading-weight,700));' +
  '--_heading-color:var(--bp-heading-color,var(--_page-heading-color,inherit))';

/** The three skin tones of the people in the drawings, the same in both themes, and the colour of their hair. */
const people =
  '--_skin-light:var(--bp-skin-light,#f2c9a8);--_skin-medium:var(--bp-skin-medium,#c98f63);--_skin-dark:var(--bp-skin-dark,#8d5a3c);--_hair:#33251f';

type ColorName =
  'text' | 'muted' | 'border' | 'accent' | 'focus' | 'error' | 'emergency' | 'urgent' | 'soon' | 'self-care';

type Palette = Readonly<Record<ColorName, string>>;

/** How urgent the guide's levels look: the same in both themes, for each is filled and has a text colour of its own. */
const LEVELS = { emergency: '#b0101c', urgent: '#ffb81c', soon: '#1d4f91', 'self-care': '#146c3c' };

const LIGHT: Palette = {
  text: '#18282e',
  muted: '#4c5f67',
  border: '#66787f',
  accent: '#1a627c',
  focus: '#0b4fc4',
  error: '#b0101c',
  ...LEVELS,
};

const DARK: Palette = {
  text: '#e8eff1',
  muted: '#a9bac1',
  border: '#8496a0',
  accent: '#1a627c',
  focus: '#9cc2ff',
  error: '#ff9a9a',
  ...LEVELS,
};

const declarations = (palette: Palette) =>
  Object.entries(palette)
    .map(([name, color]) => `--_${name}:var(--bp-color-${name},${color});`)
    .join('');

/**
 * - `surface`: what the element stands on. In the light theme the page shows through, unless the page sets a colour.
 * - `paper`: the same, but never transparent: text fields, and what lies above other text.
 * - `raised`: the ground of what is set off, a little darker than the surface in light and lighter in dark.
 * - `line`: lines that only part things; `border` is for controls, which have to be found.
 */
const ground = (surface: string, paper: string) =>
  `--_surface:var(--bp-color-surface,${surface});--_paper:var(--bp-color-surface,${paper});` +
  '--_raised:var(--bp-color-raised,color-mix(in srgb,var(--_text) 5%,var(--_surface)));' +
  '--_line:color-mix(in srgb,var(--_border) 35%,transparent);';

const light = `${declarations(LIGHT)}${ground('transparent', '#fff')}color-scheme:light`;

/** The page around may look different, so text needs room around it. */
const room = 'padding:1.25em;border-radius:var(--_card-radius)';
const dark = `${declarations(DARK)}${ground('#12191c', '#12191c')}color-scheme:dark;${room}`;

/** The same where the light theme needs a ground of its own; set by `shared/page-look.ts`. */
const ownGround = `--_surface:var(--_paper);${room}`;

/** What is filled with a colour of the clinic's; each gets a text colour that can be read on it. */
const FILLS = {
  fill: 'accent',
  'emergency-fill': 'emergency',
  'urgent-fill': 'urgent',
  'soon-fill': 'soon',
  'self-care-fill': 'self-care',
} as const;

type Fill = keyof typeof FILLS;

const forEachFill = (declare: (fill: Fill, color: string) => string) =>
  (Object.keys(FILLS) as Fill[]).map((fill) => declare(fill, `var(--_${FILLS[fill]})`)).join('');

/** The text on a fill. What a clinic chose itself for its buttons stays. */
const onFill = (fill: Fill, color: string) =>
  `--_on-${fill}:${fill === 'fill' ? `var(--bp-color-on-accent,${color})` : color};`;

/** For browsers that cannot work with colours: white on the colours as they are, nearly black on that of 'urgent'. */
const plainColors =
  forEachFill(
    (fill, color) => `--_${fill}:${color};${onFill(fill, fill === 'urgent-fill' ? '#1d1503' : '#fff')}`,
  ) + '--_ink:var(--_accent);--_emergency-ink:var(--_error);--_tint:var(--_raised)';

/**
 * Colours that can be read, from any that a clinic may set. In OKLCH the lightness `l` is nearly what the eye takes for
 * it, whatever the hue: white can be read on what is no lighter than the first figure, black on what is no darker than
 * the second, and what lies between is darkened. `clamp(0, (a - b) * 1000, 1)` is 1 where a is greater than b, else 0.
 * All combinations are measured in test/styles/contrast.test.ts.
 */
const LIGHTEST_UNDER_WHITE = 0.54;
const DARKEST_UNDER_BLACK = 0.64;

/** A colour made darker. Its chroma shrinks with it, for a dark colour cannot be as strong as a bright one. */
const darkened = (color: string, lightness: string) =>
  `oklch(from ${color} ${lightness} calc(c*${lightness}/max(l,.001)) h)`;

const derivedColors =
  forEachFill((fill, color) => {
    const lightness = `min(l,${LIGHTEST_UNDER_WHITE} + clamp(0,(l - ${DARKEST_UNDER_BLACK})*1000,1))`;
    const readable = `oklch(from var(--_${fill}) clamp(0,(${DARKEST_UNDER_BLACK} - l)*1000,1) 0 0)`;
    return `--_${fill}:${darkened(color, lightness)};${onFill(fill, readable)}`;
  }) + '--_tint:color-mix(in oklab,var(--_ink) 9%,var(--_surface));';

/** The accent for lines and words on the surface, and for the edge of what it fills; likewise for emergencies. */
const INKS = { ink: 'accent', 'emergency-ink': 'emergency' } as const;
const inks = (toInk: (color: string) => string) =>
  Object.entries(INKS)
    .map(([ink, color]) => `--_${ink}:${toInk(`var(--_${color})`)};`)
    .join('');
const lightInk = inks((color) => darkened(color, 'min(l,.48)'));
const darkInk = inks((color) => `oklch(from ${color} max(l,.76) c h)`);

/** With forced colours the browser recolours all but drawings by itself. These colours are for the drawings. */
const forced =
  '--_text:CanvasText;--_muted:CanvasText;--_surface:Canvas;--_paper:Canvas;--_border:ButtonBorder;--_line:CanvasText;--_accent:LinkText;--_ink:LinkText;--_fill:LinkText;--_skin-light:Canvas;--_skin-medium:Canvas;--_skin-dark:Canvas;--_hair:CanvasText';

// `css` cannot place a list of declarations. `unsafeCSS` can, and is safe here: all of the text is our own.
export const tokens = unsafeCSS(
  `.bp{${shape};${people};${light};${plainColors}}` +
    `.bp[data-own-ground]{${ownGround}}` +
    `.bp[data-theme=dark]{${dark}}` +
    `@media (prefers-color-scheme:dark){.bp[data-theme=auto]{${dark}}}` +
    '@supports (color:oklch(from red l c h)){' +
    `.bp{${derivedColors}${lightInk}}` +
    `.bp[data-theme=dark]{${darkInk}}` +
    `@media (prefers-color-scheme:dark){.bp[data-theme=auto]{${darkInk}}}` +
    `@media print{.bp.bp.bp{${lightInk}}}}` +
    `@media print{.bp.bp.bp{${light}}}` +
    `@media (forced-colors:active){.bp.bp.bp{${forced}}}`,
);
