import { css } from 'lit';

/** The look of the guide. The panel keeps its height from question to question, so that the page below stays still. */
const guideStyles = css `
  .panel {
    min-height: 29em;
  }
  .promise {
    font-size: 1.15em;
  }
  .place {
    margin-bottom: 0.35em;
  }
  progress {
    display: block;
    width: 100%;
    accent-color: var(--_accent);
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
  .two {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    max-width: 30em;
  }
  .answer {
    min-height: 3.5em;
    font-size: 1.05em;
  }
  .answers:not(.two) .answer {
    justify-content: flex-start;
    text-align: start;
  }
  /* A finger leaves 'hover' behind where it tapped: the next question's button must not look chosen. */
  @media (hover: none) {
    .answer:hover {
      filter: none;
      text-decoration: none;
    }
  }

  .same-day {
    --_notice: var(--_urgent);
  }
  .soon {
    --_notice: var(--_soon);
  }
  .self-care {
    --_notice: var(--_self-care);
  }
  .verdict {
    border: 0.125em solid var(--_notice);
    border-inline-start-width: 0.5em;
    background: color-mix(in srgb, var(--_notice) 8%, var(--_surface));
  }
  .verdict > [tabindex='-1'] {
    margin-top: 0;
    color: var(--_notice);
    font-size: 1.6em;
  }
  .call-now {
    --_accent: var(--_emergency);
    --_on-accent: var(--_surface);
    font-size: 1.3em;
  }

  @media print {
    .panel {
      min-height: 0;
    }
  }
  /* Where backgrounds are left out, text in the surface's colour would vanish with them. */
  @media print, (forced-colors: active) {
    .call-now {
      background: none;
      color: inherit;
    }
  }
`;

export { guideStyles };
