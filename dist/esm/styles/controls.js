import { css } from 'lit';

const controls = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: 3em;
    padding: 0.5em 1.25em;
    border: 2px solid var(--_ink);
    border-radius: var(--_radius);
    background: var(--_fill);
    color: var(--_on-fill);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color 120ms,
      transform 120ms;
  }
  /* A phone number stays on one line where it can. */
  .button bdi {
    display: inline-block;
  }
  .button:hover {
    background: color-mix(in oklab, var(--_fill) 88%, var(--_on-fill));
  }
  .button:active {
    transform: scale(0.98);
  }
  .button:is(.secondary, .plain) {
    background: transparent;
    color: var(--_ink);
  }
  .button:is(.secondary, .plain):hover {
    background: var(--_tint);
  }
  .button.plain {
    padding-inline: 0.5em;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .button.wide {
    display: flex;
    width: 100%;
  }
  /* A finger leaves 'hover' behind where it tapped: what stands there next must not look chosen. */
  @media (hover: none) {
    .button:hover {
      background: var(--_fill);
    }
    .button:is(.secondary, .plain):hover {
      background: transparent;
    }
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    margin-block: var(--_space);
  }
  .icon {
    flex: none;
    width: 1.35em;
    height: 1.35em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon.turns:dir(rtl) {
    transform: scaleX(-1);
  }

  .fold {
    border-bottom: 1px solid var(--_line);
  }
  :not(.fold) + .fold {
    margin-top: 1em;
    border-top: 1px solid var(--_line);
  }
  .fold > summary {
    position: relative;
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-height: 3.25em;
    padding-block: 0.5em;
    padding-inline-end: 2.5em;
    font-weight: 600;
  }
  :is(.fold, .exercise) > summary {
    cursor: pointer;
    list-style: none;
  }
  :is(.fold, .exercise) > summary::-webkit-details-marker {
    display: none;
  }
  :is(.fold, .exercise) > summary::after {
    content: '';
    width: 0.5em;
    height: 0.5em;
    border: solid var(--_ink);
    border-width: 0 0.14em 0.14em 0;
    transform: translateY(-0.12em) rotate(45deg);
  }
  :is(.fold, .exercise)[open] > summary::after {
    transform: translateY(0.12em) rotate(225deg);
  }
  .fold > summary::after {
    position: absolute;
    inset-inline-end: 0.75em;
    top: calc(50% - 0.28em);
  }
  .fold > summary:hover {
    background: var(--_tint);
  }
  .fold > summary :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
  }
  .fold-answer {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .fold-content {
    padding-block: 0.25em 1em;
  }

  @media (prefers-reduced-motion: reduce) {
    .button {
      transition: none;
    }
    .button:active {
      transform: none;
    }
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
    /* With forced colours every button has an edge, and needs no line below its words. */
    .button.plain {
      text-decoration: none;
    }
  }
  @media print {
    :is(.fold, .exercise) > summary::after {
      display: none;
    }
  }
`;

export { controls };
