import { css } from 'lit';

const base = css`
  /* The page may hide the element by any rule of its own. */
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
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
    pointer-events: inherit;
    line-height: var(--_line-height);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  /* Korean is read by words between spaces; browsers would break a line between any two syllables. */
  .bp:lang(ko) {
    word-break: keep-all;
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
    margin: 1.5em 0 0.5em;
    color: var(--_heading-color);
    font-family: var(--_heading-family);
    font-size: 1.125em;
    font-weight: var(--_heading-weight);
    line-height: 1.3;
    text-wrap: balance;
    break-after: avoid;
  }
  .title {
    margin-top: 0;
    font-size: 1.875em;
    line-height: 1.2;
  }
  .section-title {
    font-size: 1.5em;
    line-height: 1.25;
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
  .signs {
    padding-inline-start: 1.1em;
    line-height: 1.35;
  }
  .signs p {
    margin: 0;
    font-size: 0.875em;
    line-height: 1.35;
  }
  a {
    color: var(--_ink);
    text-underline-offset: 0.15em;
  }
  a[href^='tel:']:not(.button) {
    white-space: nowrap;
  }
  a:hover {
    text-decoration-thickness: 0.15em;
  }
  .place > span {
    display: block;
    white-space: pre-line;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.875em;
  }
  svg {
    /* A drawing is laid out by its coordinates, whichever way the lines run. */
    direction: ltr;
    display: block;
    max-width: 100%;
    height: auto;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    border-radius: 0.15em;
  }
  /* A heading takes focus so that a screen reader reads on from it; it is no control and shows no ring. */
  [tabindex='-1']:focus-visible {
    outline: none;
  }

  /* No more than a screen; and in a frame that is made as high as its page, not ever more. */
  .room {
    height: min(100vh, 2000px);
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

  /*
   * An element may be read before the script is there, or without it. What needs the script then gives its place to a
   * word about it. Both keep their room all the time, so that nothing moves.
   */
  .bp:not([data-alive]) .needs-script,
  [data-alive] .until-script {
    visibility: hidden;
  }
  /* Links to a place inside the element are followed by the script. */
  .bp:not([data-alive]) a[href^='#'] {
    color: inherit;
    text-decoration: none;
    pointer-events: none;
  }

  @media print {
    .room {
      height: 0;
    }
    .bp {
      max-width: none;
      font-size: 10.5pt;
    }
    .no-print {
      display: none !important;
    }
    /* Nobody can open anything on paper. Browsers that do not know this are helped by the script. */
    ::details-content {
      content-visibility: visible;
    }
    a {
      color: inherit;
    }
  }
`;

export { base };
