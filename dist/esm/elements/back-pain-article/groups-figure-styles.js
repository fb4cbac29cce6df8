import { css } from 'lit';

/** What paints the chart of the study's groups. */
const groupsFigureStyles = css `
  .chart {
    width: 100%;
    height: 16.5em;
    margin-bottom: 0.5em;
    font-size: 0.875em;
  }
  .chart text {
    fill: var(--_text);
  }
  .chart .axis {
    fill: var(--_muted);
  }
  .name {
    font-weight: 700;
  }
  .grid {
    stroke: var(--_border);
    stroke-opacity: 0.4;
  }
  .band {
    fill: var(--_accent);
    fill-opacity: 0.28;
  }
  .open {
    clip-path: polygon(0 0, 88% 0, 100% 50%, 88% 100%, 0 100%);
  }
  .mean {
    fill: var(--_accent);
  }
`;

export { groupsFigureStyles };
