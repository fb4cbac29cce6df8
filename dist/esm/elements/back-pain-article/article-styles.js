import { css } from 'lit';

const articleStyles = css `
  .promise {
    font-size: 1.15em;
  }
  .contents ol {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    padding: 0;
    list-style: none;
  }
  .contents li {
    margin: 0;
  }
  .contents a {
    display: flex;
    align-items: center;
    min-height: 2.75em;
  }
  .section-title {
    margin-top: 2em;
    padding-top: 0.9em;
    border-top: 1px solid color-mix(in srgb, var(--_border) 45%, transparent);
  }
  [tabindex],
  .mark {
    scroll-margin-top: 5em;
  }

  .marks {
    white-space: nowrap;
  }
  .mark {
    padding: 0.3em 0.35em;
    font-size: 0.82em;
    font-weight: 400;
    line-height: 1;
    text-decoration: none;
    vertical-align: 0.25em;
  }
  .references {
    font-size: 0.92em;
    overflow-wrap: anywhere;
  }
  .references li {
    break-inside: avoid;
  }
  .references li:focus-visible {
    outline: 0.19em solid var(--_focus);
  }
  .references a {
    display: inline-block;
    margin-inline-end: 0.75em;
    padding-block: 0.35em;
  }

  figure {
    break-inside: avoid;
  }

  table {
    width: 100%;
    margin-block: 1em;
    border-collapse: collapse;
    font-size: 0.92em;
    font-variant-numeric: tabular-nums;
    break-inside: avoid;
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
`;

export { articleStyles };
