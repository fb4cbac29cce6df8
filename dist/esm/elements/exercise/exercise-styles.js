import { css } from 'lit';
import { drawingStyles } from './drawing-styles.js';

/** The look of exercises, positions of ease and their drawings; for every element that shows them. */
const exerciseStyles = css `
  ${drawingStyles}
  .exercise-grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: var(--_space);
    margin-block: var(--_space);
    break-before: avoid;
  }
  .exercise p {
    margin-bottom: 0.5em;
  }
  .caution {
    --_notice: var(--_urgent);
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
    .drawing {
      width: 62%;
      margin-inline: auto;
    }
  }
`;

export { exerciseStyles };
