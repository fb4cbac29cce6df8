import { css } from 'lit';

const freeTimesStyles = css `
  .day {
    margin-block-start: 1.1em;
  }
  .day :is(h2, h3, h4, h5, h6) {
    margin: 0 0 0.5em;
    font-size: 1em;
  }
  .times {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
  }
  /* Two to a row on the narrowest phones. */
  .times .choice {
    gap: 0.45em;
    padding-inline: 0.6em;
    font-variant-numeric: tabular-nums;
  }
  .foreign {
    color: var(--_text);
    font-weight: 600;
  }
  .zone {
    margin-inline-start: 0.4em;
    color: var(--_muted);
    font-weight: 400;
  }
  .place {
    display: block;
    color: var(--_muted);
    font-size: 0.85em;
  }
  .more {
    margin-block: 1.1em 0;
  }
  .none {
    margin-block-start: 1.1em;
    padding-block-start: 1.1em;
    border-block-start: 1px solid color-mix(in srgb, var(--_border) 45%, transparent);
  }
  .told > .hint {
    margin: 0;
  }
  .told > .notice {
    --_notice: var(--_accent);
    margin-block: 1.1em 0;
  }
  .told > .notice p {
    margin-block: 0 0.35em;
  }
`;

export { freeTimesStyles };
