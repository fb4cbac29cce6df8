import { css } from 'lit';

export const articleStyles = css`
  .promise {
    font-size: 1.15em;
  }
  .contents {
    margin-block: 1.5em;
    padding: 1em 1.25em;
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .contents-title {
    margin: 0 0 0.25em;
    font-weight: 700;
  }
  .contents ol {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    column-gap: 1.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .contents li {
    margin: 0;
  }
  .contents li a {
    display: flex;
    align-items: center;
    min-height: 2.75em;
  }
  .skip:focus {
    display: inline-flex;
    align-items: center;
    min-height: 2.75em;
  }
  .section {
    margin-top: 2.5em;
  }
  .section-title,
  li[id],
  .mark {
    scroll-margin-top: 5em;
  }
  .section-title {
    padding-top: 0.9em;
    border-top: 1px solid color-mix(in srgb, var(--_border) 45%, transparent);
  }

  .marks {
    white-space: nowrap;
  }
  .mark {
    padding: 0.3em 0.35em;
    font-size: 0.8em;
    line-height: 1;
    text-decoration: none;
    vertical-align: 0.25em;
  }
  .mark:hover {
    text-decoration: underline;
  }
  .emergency .mark {
    color: inherit;
    font-weight: 400;
  }

  .references {
    padding-inline-start: 2em;
    font-size: 0.92em;
    overflow-wrap: anywhere;
  }
  .references li {
    margin-top: 0.9em;
    padding-inline-start: 0.25em;
  }
  .references li:focus-visible {
    outline: 0.19em solid var(--_focus);
    outline-offset: 0.3em;
  }
  .reference {
    display: block;
  }
  .references a {
    display: inline-block;
    margin-inline-end: 0.75em;
    padding-block: 0.35em;
  }

  .groups {
    margin-block: 1.25em;
  }
  .chart {
    display: block;
    width: 100%;
    height: 17.5em;
    margin-bottom: 0.5em;
    overflow: visible;
    font-size: 0.875em;
  }
  .chart text {
    fill: var(--_text);
  }
  .chart .axis {
    fill: var(--_muted);
  }
  .chart .name {
    font-weight: 700;
  }
  /* A halo in the surface's colour keeps the words readable where a scale line runs through them. */
  .chart .name,
  .chart .label {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 0.35em;
    stroke-linejoin: round;
  }
  .chart .grid {
    stroke: var(--_border);
    stroke-opacity: 0.4;
  }
  .chart .none {
    stroke: var(--_muted);
    stroke-width: 2;
    stroke-dasharray: 2 6;
    stroke-linecap: round;
  }
  .chart .band,
  .chart .arrow {
    fill: var(--_accent);
    fill-opacity: 0.28;
  }
  .chart .mean {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2;
  }

  table {
    width: 100%;
    margin-block: 1em;
    border-collapse: collapse;
    font-size: 0.92em;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block: 0.4em;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 0.55em 0.6em 0.55em 0;
    border-bottom: 1px solid color-mix(in srgb, var(--_border) 45%, transparent);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-bottom: 2px solid var(--_border);
  }
  th .muted {
    display: block;
    font-weight: 400;
  }

  .notice > :first-child {
    margin-top: 0;
  }
  .to-guide {
    margin-block-end: var(--_space);
  }
  .to-guide > :last-child {
    margin-bottom: 0;
  }

  @media (forced-colors: active) {
    .chart text {
      fill: CanvasText;
      stroke: none;
    }
    .chart .band,
    .chart .arrow {
      fill: GrayText;
      fill-opacity: 1;
    }
    .chart .mean {
      fill: Highlight;
    }
  }
  @media print {
    .section {
      margin-top: 1.5em;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
    .notice,
    table,
    tr,
    .groups,
    .references li {
      break-inside: avoid;
    }
    .notice {
      border: 1pt solid;
      border-inline-start-width: 4pt;
    }
    .chart .band,
    .chart .arrow,
    .chart .mean {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
