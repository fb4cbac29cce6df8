import { css } from 'lit';

const playerStyles = css`
  .stage {
    position: relative;
    padding: 0.75em;
    border-radius: var(--_radius);
    background: var(--_raised);
    overflow: hidden;
  }
  .moves .drawing:not(.moving) {
    visibility: hidden;
  }
  .moving {
    position: absolute;
    inset: 0.75em;
    width: calc(100% - 1.5em);
    height: calc(100% - 1.5em);
    overflow: visible;
  }
  /* A second line where a language's words are long. */
  .player-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    justify-content: space-between;
    min-height: 3em;
    margin-top: 0.5em;
  }
  .player-bar [data-do='play'] {
    min-width: 6.75em;
    padding-inline: 0.75em;
  }
  .player-bar > p {
    flex: 1;
    min-width: min-content;
    margin: 0;
  }
  .player-count {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .ring {
    flex: none;
    margin-inline-start: auto;
    width: 3em;
    height: 3em;
  }
  /* A drawing itself always runs from left to right. */
  .ring:dir(rtl) {
    margin-inline: 0 auto;
  }
  .ring circle {
    fill: none;
    stroke: var(--_line);
    stroke-width: 4;
  }
  .ring .ring-done {
    stroke: var(--_ink);
  }
  .ring text {
    fill: var(--_text);
    font-size: 17px;
    font-weight: 700;
    text-anchor: middle;
  }
  @media (forced-colors: active) {
    /* Both have the same colour then. */
    .ring .ring-track {
      stroke-width: 1;
    }
  }
  @media print {
    .stage {
      padding: 0;
      background: none;
      overflow: visible;
    }
    .moves .drawing:not(.moving) {
      visibility: visible;
    }
    .moving {
      display: none;
    }
  }
`;

export { playerStyles };
