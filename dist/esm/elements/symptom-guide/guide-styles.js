import { css } from 'lit';

const guideStyles = css`
  .panel {
    min-height: 29em;
  }
  .promise {
    font-size: 1.15em;
  }
  /* The button, and the word in its place until the script is there, one upon the other. */
  [part='start'] .actions {
    display: grid;
    justify-items: start;
  }
  [part='start'] .actions > * {
    grid-area: 1 / 1;
    margin: 0;
  }
  [part='question'] > .actions {
    margin: 0 0 0.5em;
  }
  .topic {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25em 1em;
    margin-bottom: 0.35em;
    font-weight: 600;
  }
  .topic > .muted {
    font-weight: 400;
  }
  .progress {
    display: block;
    width: 100%;
    height: 0.5em;
  }
  .progress:dir(rtl) {
    transform: scaleX(-1);
  }
  .progress-track {
    fill: var(--_line);
  }
  .progress-done {
    fill: var(--_ink);
  }
  /* Below a sticky header of the page, the question would be hidden when it takes focus. */
  .panel [tabindex='-1'] {
    margin-top: 1em;
    scroll-margin-block: 5em;
  }
  .answers {
    display: grid;
    gap: 0.75em;
    margin-block: 1.25em;
  }
  .button.answer {
    flex-direction: column;
    align-items: flex-start;
    justify-content: center;
    gap: 0.15em;
    width: 100%;
    min-height: 3.5em;
    padding: 0.75em 1.25em;
    border-color: var(--_border);
    background: var(--_paper);
    color: var(--_text);
    text-align: start;
  }
  @media (hover: hover) {
    .button.answer:hover {
      border-color: var(--_ink);
      background: var(--_tint);
    }
  }
  .answer-hint {
    font-weight: 400;
  }
  [part='question'] {
    animation: question-comes 200ms ease-out;
  }
  @keyframes question-comes {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }

  .outcome .care-head [tabindex='-1'] {
    margin: 0;
    font-size: 1.5em;
    line-height: 1.25;
  }
  .outcome .care-body > .stack:not(:first-child) {
    margin-block-start: 1em;
  }
  .stack {
    display: grid;
    gap: 0.75em;
    margin-block-end: 1em;
  }
  .after {
    justify-content: space-between;
  }
  :is(.after, [part='question'] > .actions) .button.plain {
    padding-inline: 0;
  }

  @media (prefers-reduced-motion: reduce) {
    [part='question'] {
      animation: none;
    }
  }
  @media print {
    .panel {
      min-height: 0;
    }
  }
`;

export { guideStyles };
