import { css } from 'lit';

const resultStyles = css`
  .outcome {
    display: flex;
    gap: 1em;
    margin-block-end: 1em;
  }
  .outcome > div {
    flex: 1;
    min-width: 0;
  }
  .outcome :is(h1, h2, h3, h4, h5, h6) {
    margin: 0.3em 0 0.35em;
  }
  .outcome :last-child {
    margin-block-end: 0;
  }
  .mark {
    flex: none;
    display: grid;
    place-items: center;
    width: 2.75em;
    height: 2.75em;
    border-radius: 50%;
    background: var(--_text);
    color: var(--_paper);
    print-color-adjust: exact;
  }
  .confirmed .mark {
    background: var(--_self-care-fill);
    color: var(--_on-self-care-fill);
  }
  .failed .mark {
    background: none;
    color: var(--_error);
    width: auto;
    height: auto;
    align-self: start;
  }
  .failed .mark .icon {
    width: 2em;
    height: 2em;
  }
  /* Side by side where there is room for both. */
  .facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  /* Side by side the second takes all that is left; one above the other each has the whole line. */
  .facts dt {
    flex: 1 0 5.25em;
    color: var(--_muted);
  }
  .facts dd {
    flex: 999 1 8em;
    min-width: 0;
    margin: 0;
  }
  .code {
    font:
      600 1.25em/1.2 ui-monospace,
      monospace;
    letter-spacing: 0.06em;
    text-transform: uppercase;
    white-space: nowrap;
    user-select: all;
  }
  .code span + span {
    margin-inline-start: 0.5em;
  }
  .ways {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin-block-end: 0.75em;
  }
  .button > span {
    min-width: 0;
    white-space: normal;
  }
  .arrived > .actions:last-child {
    margin: 0.5em -0.5em -0.5em;
  }
  .copy {
    margin: 0;
    padding: 0.9em 1em;
    border-radius: var(--_radius);
    background: var(--_raised);
    font: inherit;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  @media screen {
    .stage:has(.arrived) {
      min-height: 26em;
    }
  }
  @media (forced-colors: active) {
    .mark {
      border: 2px solid;
      background: none;
      color: CanvasText;
    }
    .failed .mark {
      border: 0;
    }
  }
`;

export { resultStyles };
