import { css } from 'lit';

/**
 * What the three elements share. The look sits on the wrapper `.bp`, not on `:host`: a page's own rules beat `:host`,
 * and inherited properties (letter-spacing, text-transform, line-height …) would walk in. `all: initial` shuts them
 * out; font family and size are then let in again on purpose, and visibility, by which a page hides a closed drawer.
 * Lengths are in em: a page may have shrunk the rem.
 */
const base = css `
  :host {
    display: block !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .bp {
    all: initial;
    display: block;
    box-sizing: border-box;
    max-width: var(--_max-width);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--bp-font-family, inherit);
    font-size: var(--bp-font-size, max(16px, 1em));
    visibility: inherit;
    line-height: var(--_line-height);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 1.6em 0 0.5em;
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    break-after: avoid;
  }
  .title {
    margin-top: 0;
    font-size: 1.75em;
  }
  .section-title {
    font-size: 1.35em;
  }
  p,
  ul,
  ol,
  dl,
  figure {
    margin: 0 0 var(--_space);
  }
  ul,
  ol {
    padding-inline-start: 2.3em;
  }
  li + li {
    margin-top: 0.35em;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 0.15em;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.9em;
  }
  svg {
    display: block;
    max-width: 100%;
    height: auto;
  }

  :focus-visible {
    outline: 0.19em solid var(--_focus);
    outline-offset: 0.15em;
    border-radius: 0.15em;
  }
  /* A heading takes focus so that a screen reader reads on from it; it is no control and shows no ring. */
  [tabindex='-1']:focus-visible {
    outline: none;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: 2.75em;
    padding: 0.55em 1.2em;
    border: 0.125em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    filter: brightness(1.12);
    text-decoration: underline;
  }
  .button.secondary {
    background: transparent;
    color: var(--_accent);
  }
  .button.plain {
    padding-inline: 0.25em;
    border-color: transparent;
    background: transparent;
    color: var(--_accent);
    text-decoration: underline;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    margin-block: var(--_space);
  }

  .notice {
    margin: 0 0 var(--_space);
    padding: 0.9em 1.1em;
    border-inline-start: 0.35em solid var(--_notice, var(--_border));
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .emergency {
    --_notice: var(--_emergency);
  }
  .call {
    color: var(--_emergency);
    font-weight: 700;
  }
  .card {
    padding: 1.1em 1.25em;
    border: 1px solid color-mix(in srgb, var(--_border) 45%, transparent);
    border-radius: var(--_radius);
  }
  .notice,
  .card {
    break-inside: avoid;
  }
  .notice > :first-child,
  .card > :first-child {
    margin-top: 0;
  }
  .notice > :last-child,
  .card > :last-child {
    margin-bottom: 0;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .visually-hidden:focus-within,
  a.visually-hidden:focus {
    position: static;
    width: auto;
    height: auto;
    margin: 0;
    overflow: visible;
    clip-path: none;
    white-space: normal;
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
  }
  @media print {
    .bp {
      max-width: none;
      font-size: 10.5pt;
    }
    .no-print {
      display: none !important;
    }
    a {
      color: inherit;
    }
  }
`;

export { base };
