import { unsafeCSS } from 'lit';

const shape = "--_line-height:var(--bp-line-height,1.5);--_radius:var(--bp-radius,.5em);--_card-radius:calc(var(--_radius)*1.5);--_space:var(--bp-space,1em);--_max-width:var(--bp-max-width,46em);--_heading-family:var(--bp-heading-font-family,var(--_page-heading-family,inherit));--_heading-weight:var(--bp-heading-font-weight,var(--_page-heading-weight,700));--_heading-color:var(--bp-heading-color,var(--_page-heading-color,inherit))";
const people = "--_skin-light:var(--bp-skin-light,#f2c9a8);--_skin-medium:var(--bp-skin-medium,#c98f63);--_skin-dark:var(--bp-skin-dark,#8d5a3c);--_hair:#33251f";
const LEVELS = { emergency: "#b0101c", urgent: "#ffb81c", soon: "#1d4f91", "self-care": "#146c3c" };
const LIGHT = {
  text: "#18282e",
  muted: "#4c5f67",
  border: "#66787f",
  accent: "#1a627c",
  focus: "#0b4fc4",
  error: "#b0101c",
  ...LEVELS
};
const DARK = {
  text: "#e8eff1",
  muted: "#a9bac1",
  border: "#8496a0",
  accent: "#1a627c",
  focus: "#9cc2ff",
  error: "#ff9a9a",
  ...LEVELS
};
const declarations = (palette) => Object.entries(palette).map(([name, color]) => `--_${name}:var(--bp-color-${name},${color});`).join("");
const ground = (surface, paper) => `--_surface:var(--bp-color-surface,${surface});--_paper:var(--bp-color-surface,${paper});--_raised:var(--bp-color-raised,color-mix(in srgb,var(--_text) 5%,var(--_surface)));--_line:color-mix(in srgb,var(--_border) 35%,transparent);`;
const light = `${declarations(LIGHT)}${ground("transparent", "#fff")}color-scheme:light`;
const room = "padding:1.25em;border-radius:var(--_card-radius)";
const dark = `${declarations(DARK)}${ground("#12191c", "#12191c")}color-scheme:dark;${room}`;
const ownGround = `--_surface:var(--_paper);${room}`;
const FILLS = {
  fill: "accent",
  "emergency-fill": "emergency",
  "urgent-fill": "urgent",
  "soon-fill": "soon",
  "self-care-fill": "self-care"
};
const forEachFill = (declare) => Object.keys(FILLS).map((fill) => declare(fill, `var(--_${FILLS[fill]})`)).join("");
const onFill = (fill, color) => `--_on-${fill}:${fill === "fill" ? `var(--bp-color-on-accent,${color})` : color};`;
const plainColors = forEachFill(
  (fill, color) => `--_${fill}:${color};${onFill(fill, fill === "urgent-fill" ? "#1d1503" : "#fff")}`
) + "--_ink:var(--_accent);--_emergency-ink:var(--_error);--_tint:var(--_raised)";
const LIGHTEST_UNDER_WHITE = 0.54;
const DARKEST_UNDER_BLACK = 0.64;
const darkened = (color, lightness) => `oklch(from ${color} ${lightness} calc(c*${lightness}/max(l,.001)) h)`;
const derivedColors = forEachFill((fill, color) => {
  const lightness = `min(l,${LIGHTEST_UNDER_WHITE} + clamp(0,(l - ${DARKEST_UNDER_BLACK})*1000,1))`;
  const readable = `oklch(from var(--_${fill}) clamp(0,(${DARKEST_UNDER_BLACK} - l)*1000,1) 0 0)`;
  return `--_${fill}:${darkened(color, lightness)};${onFill(fill, readable)}`;
}) + "--_tint:color-mix(in oklab,var(--_ink) 9%,var(--_surface));";
const INKS = { ink: "accent", "emergency-ink": "emergency" };
const inks = (toInk) => Object.entries(INKS).map(([ink, color]) => `--_${ink}:${toInk(`var(--_${color})`)};`).join("");
const lightInk = inks((color) => darkened(color, "min(l,.48)"));
const darkInk = inks((color) => `oklch(from ${color} max(l,.76) c h)`);
const forced = "--_text:CanvasText;--_muted:CanvasText;--_surface:Canvas;--_paper:Canvas;--_border:ButtonBorder;--_line:CanvasText;--_accent:LinkText;--_ink:LinkText;--_fill:LinkText;--_skin-light:Canvas;--_skin-medium:Canvas;--_skin-dark:Canvas;--_hair:CanvasText";
const tokens = unsafeCSS(
  `.bp{${shape};${people};${light};${plainColors}}.bp[data-own-ground]{${ownGround}}.bp[data-theme=dark]{${dark}}@media (prefers-color-scheme:dark){.bp[data-theme=auto]{${dark}}}@supports (color:oklch(from red l c h)){.bp{${derivedColors}${lightInk}}.bp[data-theme=dark]{${darkInk}}@media (prefers-color-scheme:dark){.bp[data-theme=auto]{${darkInk}}}@media print{.bp.bp.bp{${lightInk}}}}@media print{.bp.bp.bp{${light}}}@media (forced-colors:active){.bp.bp.bp{${forced}}}`
);

export { tokens };
