import { css } from 'lit';
import { drawingStyles } from './drawing-styles.js';
import { exercisePrint } from './exercise-print.js';
import { playerStyles } from './player/player-styles.js';

const exerciseStyles = css`
  ${drawingStyles}
  ${playerStyles}
  .exercise-grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: var(--_space);
    margin-block: var(--_space);
    break-before: avoid;
  }
  .position > .drawing {
    margin-bottom: 0.9em;
  }

  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    margin-bottom: 0.75em;
  }
  .exercise {
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
  }
  .exercise > summary {
    display: grid;
    grid-template-columns: 4.5em minmax(0, 1fr) 0.75em;
    align-content: center;
    column-gap: 0.75em;
    min-height: 4.75em;
    padding-block: 0.4em;
    padding-inline: 0.4em 1em;
    border-radius: var(--_card-radius);
  }
  .exercise > summary > * {
    grid-column: 2;
  }
  .exercise > summary > .thumb {
    grid-area: 1 / 1 / 3 / 2;
    align-self: center;
    width: 4.5em;
    height: 3.75em;
    padding: 0.25em;
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .exercise > summary > img.thumb {
    padding: 0;
    object-fit: cover;
  }
  .photo {
    display: block;
    width: 100%;
    height: auto;
    max-height: 22em;
    border-radius: var(--_radius);
    background: var(--_raised);
    object-fit: contain;
  }
  .exercise > summary > :is(h1, h2, h3, h4, h5, h6) {
    align-self: end;
    margin: 0;
    font-size: 1em;
  }
  .dose {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.35;
  }
  /* Each part of it stays on one line, as long as there is room for that. */
  .dose > span {
    display: inline-block;
  }
  .exercise > summary::after {
    grid-area: 1 / 3 / 3 / 4;
    align-self: center;
    justify-self: center;
  }
  @media (hover: hover) {
    .exercise > summary:hover {
      background: var(--_tint);
    }
  }
  .exercise-content {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 1em 1.5em;
    padding: 0.6em 1em 1em;
  }
  .exercise-words > :last-child {
    margin-bottom: 0;
  }
  .exercise-words p {
    margin-bottom: 0.5em;
  }
  .exercise-bias {
    color: var(--_ink);
    font-size: 0.875em;
    font-weight: 600;
  }
  .pick {
    margin-top: 0.5em;
  }
  .pick[aria-pressed='true'] {
    background: var(--_tint);
  }
  .sheet-head {
    display: none;
  }
  ${exercisePrint}
`;

export { exerciseStyles };
