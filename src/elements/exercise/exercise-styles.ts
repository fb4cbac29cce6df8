import { css } from 'lit';
import { drawingStyles } from './drawing-styles.js';

/** The look of exercises, positions of ease and their drawings; for every element that shows them. */
export const exerciseStyles = css`
  ${drawingStyles}
  .exercise-grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: var(--_space);
    margin-block: var(--_space);
  }
  .exercise {
    break-inside: avoid;
  }
  .ease-intro {
    break-after: avoid;
  }
  .exercise-name {
    margin-top: 0;
  }
  .exercise-bias {
    margin: -0.4em 0 0.6em;
  }
  .exercise-steps {
    margin-bottom: 0.75em;
  }
  .exercise > :last-child {
    margin-bottom: 0;
  }
  .exercise-facts > div + div {
    margin-top: 0.5em;
  }
  .exercise-facts dt {
    display: inline;
    margin-inline-end: 0.35em;
    font-weight: 700;
  }
  .exercise-facts dd {
    display: inline;
    margin: 0;
  }
  .exercise .drawing {
    margin-bottom: 0.9em;
  }
  .exercise-caution {
    --_notice: var(--_urgent);
  }
  .exercise-rules h1,
  .exercise-rules h2,
  .exercise-rules h3,
  .exercise-rules h4,
  .exercise-rules h5,
  .exercise-rules h6 {
    margin-top: 0;
  }
  @media print {
    .exercise-grid {
      grid-template-columns: 1fr 1fr;
      gap: 0.75em;
    }
    .exercise {
      padding: 0.75em 0.9em;
      font-size: 0.92em;
      line-height: 1.35;
    }
    .exercise .drawing {
      width: 62%;
      margin-inline: auto;
    }
  }
`;
