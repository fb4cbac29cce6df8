import { css } from 'lit';

/** The look of the guide. The panel keeps its height from question to question, so that the page below stays still. */
export const guideStyles = css`
  .panel {
    display: flow-root;
    min-height: 29em;
  }
  .panel > :first-child {
    margin-top: 0;
  }
  .promise {
    font-size: 1.15em;
  }
  .urgent-line {
    padding-block: 0.6em;
  }
  .place {
    margin-bottom: 0.35em;
  }
  .bar {
    display: block;
    width: 100%;
    height: 0.5em;
    border: 0;
    border-radius: 1em;
    overflow: hidden;
    appearance: none;
    background: color-mix(in srgb, var(--_border) 30%, transparent);
    color: var(--_accent);
  }
  .bar::-webkit-progress-bar {
    background: transparent;
  }
  .bar::-webkit-progress-value {
    border-radius: 1em;
    background: var(--_accent);
  }
  .bar::-moz-progress-bar {
    border-radius: 1em;
    background: var(--_accent);
  }
  /* Below a sticky header of the page, the question would be hidden when it takes focus. */
  .panel [tabindex='-1'] {
    margin-top: 1em;
    scroll-margin-block: 5em;
  }
  .hint {
    color: var(--_muted);
  }
  .hint p {
    margin-bottom: 0.35em;
  }
  .answers {
    display: grid;
    gap: 0.75em;
    margin-block: 1.25em;
  }
  .answers.two {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    max-width: 30em;
  }
  .answer {
    justify-content: flex-start;
    min-height: 3.5em;
    font-size: 1.05em;
    text-align: start;
  }
  .two .answer {
    justify-content: center;
    text-align: center;
  }
  /* A finger leaves 'hover' behind where it tapped: the next question's button must not look chosen. */
  .answer:hover {
    filter: none;
    text-decoration: none;
  }
  @media (hover: hover) {
    .answer:hover {
      background: color-mix(in srgb, var(--_accent) 10%, transparent);
    }
  }
  .steps {
    gap: 1.5em;
  }

  .outcome {
    --_level: var(--_self-care);
  }
  .outcome[data-level='emergency'] {
    --_level: var(--_emergency);
  }
  .outcome[data-level='same-day'] {
    --_level: var(--_urgent);
  }
  .outcome[data-level='soon'] {
    --_level: var(--_soon);
  }
  .verdict {
    padding: 1.1em 1.25em;
    border: 0.125em solid var(--_level);
    border-inline-start-width: 0.5em;
    border-radius: var(--_radius);
    background: var(--_raised);
    background: color-mix(in srgb, var(--_level) 8%, var(--_surface));
  }
  .verdict > [tabindex='-1'] {
    margin-top: 0;
    color: var(--_level);
    font-size: 1.6em;
  }
  .verdict > :last-child {
    margin-bottom: 0;
  }
  .call-now {
    padding: 0.7em 1.5em;
    border-color: var(--_emergency);
    background: var(--_emergency);
    color: var(--_surface);
    font-size: 1.3em;
    font-weight: 700;
  }
  .sources {
    color: var(--_muted);
  }

  @media (forced-colors: active) {
    .bar {
      border: 1px solid;
      forced-color-adjust: none;
      color: CanvasText;
      background: Canvas;
    }
    .bar::-webkit-progress-value {
      background: CanvasText;
    }
    .bar::-moz-progress-bar {
      background: CanvasText;
    }
  }
  @media print {
    .panel {
      min-height: 0;
    }
    .verdict {
      break-inside: avoid;
    }
    .comfort > p {
      break-after: avoid;
    }
    .call-now {
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
    h3,
    h4,
    h5 {
      break-after: avoid;
    }
  }
`;
