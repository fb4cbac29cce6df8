import { css } from 'lit';

const groupsFigureStyles = css`
  .chart-title {
    margin-bottom: 0.5em;
  }
  .chart {
    position: relative;
    display: grid;
    grid-template-rows: repeat(3, auto);
    grid-template-columns: minmax(min(15em, 60%), 2fr) minmax(0, 3fr);
    gap: 0.75em 1em;
    margin-bottom: 0.75em;
    font-size: 0.875em;
    line-height: 1.35;
  }
  .label {
    display: grid;
    grid-column: 1;
    gap: 0.15em;
    align-content: center;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .finding {
    display: flex;
    gap: 0.35em;
    color: var(--_ink);
    font-weight: 600;
  }
  .bars {
    grid-column: 2;
    align-self: center;
    width: 100%;
    height: 2.5em;
  }
  /* Behind the bars of all three groups: it takes no place of its own in the grid. */
  .lines {
    position: absolute;
    grid-area: 1 / 2 / 4 / 3;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  .chart > svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .scale {
    display: grid;
    grid-column: 2;
    grid-template-columns: 1fr auto 1fr;
    margin-top: -0.75em;
    white-space: nowrap;
  }
  .axis:last-child {
    text-align: end;
  }
  .grid {
    stroke: var(--_line);
  }
  .band {
    fill: var(--_ink);
    fill-opacity: 0.28;
  }
  .open {
    clip-path: polygon(0 0, 88% 0, 100% 50%, 88% 100%, 0 100%);
  }
  .mean {
    fill: var(--_ink);
  }
`;

export { groupsFigureStyles };
