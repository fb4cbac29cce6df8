import { unsafeCSS } from 'lit';

/**
 * Every public custom property meets its default here, once. Inside, only the private names (`--_…`) are used, so that
 * a host's misspelt or missing property can never leave a part unstyled.
 */
const shape = `
  --_line-height: var(--bp-line-height, 1.5);
  --_radius: var(--bp-radius, 0.5em);
  --_space: var(--bp-space, 1em);
  --_max-width: var(--bp-max-width, 46em);
`;

const light = `
  --_text: var(--bp-color-text, #18282e);
  --_muted: var(--bp-color-muted, #4c5f67);
  --_surface: var(--bp-color-surface, #fff);
  --_raised: var(--bp-color-raised, #f2f6f6);
  --_border: var(--bp-color-border, #7d9098);
  --_accent: var(--bp-color-accent, #0a6565);
  --_on-accent: var(--bp-color-on-accent, #fff);
  --_focus: var(--bp-color-focus, #0b4fc4);
  --_emergency: var(--bp-color-emergency, #b0101c);
  --_urgent: var(--bp-color-urgent, #9a4300);
  --_soon: var(--bp-color-soon, #725600);
  --_self-care: var(--bp-color-self-care, #146c3c);
  --_error: var(--bp-color-error, #b0101c);
  color-scheme: light;
`;

const dark = `
  --_text: var(--bp-color-text, #e8eff1);
  --_muted: var(--bp-color-muted, #a9bac1);
  --_surface: var(--bp-color-surface, #12191c);
  --_raised: var(--bp-color-raised, #1d272b);
  --_border: var(--bp-color-border, #74868e);
  --_accent: var(--bp-color-accent, #5fd0cb);
  --_on-accent: var(--bp-color-on-accent, #06201f);
  --_focus: var(--bp-color-focus, #9cc2ff);
  --_emergency: var(--bp-color-emergency, #ff8f8f);
  --_urgent: var(--bp-color-urgent, #ffb37a);
  --_soon: var(--bp-color-soon, #ecca5e);
  --_self-care: var(--bp-color-self-care, #7ad9a0);
  --_error: var(--bp-color-error, #ff8f8f);
  color-scheme: dark;
  padding: 1.25em;
  border-radius: var(--_radius);
`;

/** The browser recolours all but drawings by itself; these are for them. */
const forced = `
  --_text: CanvasText;
  --_muted: CanvasText;
  --_surface: Canvas;
  --_border: GrayText;
  --_accent: LinkText;
  --_urgent: CanvasText;
`;

// Constant text of our own, so `unsafeCSS` takes nothing from outside; `css` cannot place a list of declarations.
export const tokens = unsafeCSS(`
  .bp {
    ${shape}
    ${light}
  }
  .bp[data-theme='dark'] {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    .bp[data-theme='auto'] {
      ${dark}
    }
  }
  @media print {
    .bp.bp.bp {
      ${light}
    }
  }
  @media (forced-colors: active) {
    .bp.bp.bp {
      ${forced}
    }
  }
`);
