import { css } from 'lit';

const articleStyles = css`
  .promise {
    font-size: 1.15em;
  }
  .contents {
    padding-block: 0.8em 0.3em;
  }
  .contents ol {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5em), 1fr));
    column-gap: 1em;
    margin-bottom: 0;
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
  h3,
  h4,
  h5,
  h6 {
    margin-top: 1.3em;
  }
  .section-title {
    margin-top: 1.5em;
  }
  [tabindex],
  .mark {
    scroll-margin-top: 5em;
  }

  .mark {
    min-width: 2em;
    min-height: 1.85em;
    margin-inline: 0.3em 0;
    padding: 0 0.55em;
    border: 1px solid var(--_line);
    border-radius: 9em;
    background: var(--_raised);
    color: var(--_ink);
    font: inherit;
    font-size: max(0.8125em, 12px);
    font-weight: 600;
    line-height: 1.6;
    vertical-align: 0.1em;
    cursor: pointer;
  }
  .mark:hover {
    background: var(--_tint);
  }
  .mark[aria-expanded='true'] {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_paper);
  }
  .source-numbers {
    display: none;
  }
  .sources {
    margin-block-start: calc(-0.5 * var(--_space));
  }
  .sources .mark {
    margin-inline-start: 0;
  }
  .sources-box {
    margin-block: 0 var(--_space);
    background: var(--_paper);
    box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 14%);
    overflow-wrap: anywhere;
  }
  .cited {
    padding-inline-start: 2em;
  }
  .cited a {
    display: inline-block;
    padding-block: 0.35em;
  }
  ul {
    padding-inline-start: 1.3em;
  }
  .clinic-contact > * {
    display: block;
    width: fit-content;
  }
  .to-guide {
    margin-bottom: var(--_space);
  }

  .references {
    font-size: 0.875em;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .references li {
    break-inside: avoid;
  }
  .references li:focus-visible {
    outline: 3px solid var(--_focus);
  }
  .references a {
    display: inline-block;
    margin-inline-end: 0.75em;
    padding-block: 0.35em;
  }

  figure {
    break-inside: avoid;
  }

  @media print {
    .source-numbers {
      display: inline;
      font-size: 0.8125em;
    }
    .sources-box {
      display: none;
    }
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
    padding-block: 0.55em;
    padding-inline: 0 0.6em;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
`;

export { articleStyles };
