import { css } from 'lit';

const exercisePrint = css`
  @media print {
    .group {
      margin-block: 0.3em 0.2em;
      font-size: 1em;
    }
    .rows {
      grid-template-columns: 1fr 1fr;
      gap: 0.3em 1.25em;
      margin: 0;
    }
    .rows:has(> :nth-child(3):last-child) {
      grid-template-columns: 1fr 1fr 1fr;
    }
    .exercise {
      border: 0;
      font-size: 0.8em;
      line-height: 1.25;
      break-inside: avoid;
    }
    .exercise > summary {
      display: block;
      min-height: 0;
      padding: 0;
    }
    .exercise > summary > :is(.thumb, .dose),
    .exercise-groups > .fold .fold-answer,
    .exercise-words > .exercise-bias {
      display: none;
    }
    .exercise-content {
      display: flow-root;
      padding: 0.1em 0 0;
    }
    .exercise-picture {
      float: inline-start;
      width: 32%;
      margin-inline-end: 0.75em;
    }
    .exercise-words ol {
      margin-bottom: 0.2em;
      padding-inline-start: 0;
      list-style-position: inside;
    }
    .exercise-words li + li {
      margin-top: 0.1em;
    }
    .exercise-words p {
      display: inline;
    }
    .exercise-rules {
      margin-bottom: 0.5em;
      columns: 2;
      font-size: 0.85em;
      line-height: 1.3;
    }
    .exercise-rules > .notice {
      margin-bottom: 0.5em;
      padding: 0;
    }
    .exercise-groups > .fold,
    .exercise-rules > .fold {
      margin: 0;
      border: 0;
    }
    .exercise-rules :is(h2, h3, h4, h5, h6) {
      margin: 0 0 0.2em;
      font-size: 1.1em;
    }
    .exercise-groups > .fold > :is(summary, .fold-content),
    .exercise-rules summary {
      min-height: 0;
      padding: 0;
    }
    .exercise-rules :is(ul, .fold-content) {
      margin: 0;
      padding-block: 0;
    }
    .exercise-rules li + li {
      margin-top: 0.1em;
    }
    /* Whoever prints the exercises alone gets no resting positions, which would not fit, and no list of sources. */
    [data-bp-printing] > .positions,
    [data-bp-printing] .source-numbers {
      display: none;
    }
    .exercise-grid {
      grid-template-columns: 1fr 1fr;
      gap: 0.6em;
      margin-block: 0.4em 0;
      font-size: 0.85em;
    }
    .position {
      display: flow-root;
      padding: 0.5em 0.75em;
    }
    .position > .drawing {
      float: inline-start;
      width: 34%;
      margin: 0 0.75em 0 0;
    }
    .sheet-head {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5em;
      margin-bottom: 0.75em;
      padding-bottom: 0.4em;
      border-bottom: 1px solid;
    }
    .sheet-head > :last-child {
      margin-inline-start: auto;
    }
  }
`;

export { exercisePrint };
