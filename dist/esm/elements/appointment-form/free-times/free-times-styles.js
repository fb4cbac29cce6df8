import { css } from 'lit';

const freeTimesStyles = css`
  .days {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(3.8em, 1fr));
    gap: 0.4em;
    margin-block-start: 0.75em;
  }
  .month {
    grid-column: 1 / -1;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .day + .month {
    margin-block-start: 0.4em;
  }
  .day {
    position: relative;
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 0.1em;
    min-height: 4.5em;
    padding: 0.5em 0.1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.2;
    cursor: pointer;
  }
  .number {
    font-size: 1.25em;
    font-weight: 700;
  }
  .weekday,
  .count {
    font-size: 0.8125em;
  }
  .count {
    color: var(--_muted);
  }
  .day:hover,
  .slot:hover {
    border-color: var(--_ink);
    background: var(--_tint);
  }
  .day[aria-selected='true'],
  .slot:has(:checked) {
    border-color: var(--_ink);
    background: var(--_fill);
    color: var(--_on-fill);
  }
  .day[aria-selected='true'] .count,
  .slot:has(:checked) .place {
    color: inherit;
  }
  .days + .button {
    margin: 0.25em -0.5em 0;
  }
  .day-times > :is(h1, h2, h3, h4, h5, h6) {
    margin: 0.75em 0 0.5em;
    font-size: 1em;
  }
  .slots {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 5.75em), 1fr));
    gap: 0.5em;
  }
  .slots.placed {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
  }
  .slots + .button {
    margin-block-start: 0.75em;
  }
  .slot {
    position: relative;
    display: grid;
    place-items: center;
    min-height: 3em;
    padding: 0.4em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-variant-numeric: tabular-nums;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
  }
  .slot:has(:checked) {
    font-weight: 600;
  }
  /* The tile itself shows what is chosen and where the focus is; the control lies over it. */
  .slot input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .slot:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
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
    font-size: 0.875em;
    font-weight: 400;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 1em;
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .chosen > .icon {
    color: var(--_ink);
  }
  .told {
    flex: 1 1 11em;
    min-width: 0;
  }
  .told p {
    margin: 0;
  }
  .told p + p {
    margin-block-start: 0.25em;
  }
  .chosen > .button {
    align-self: start;
    min-height: 2.75em;
    margin-block: -0.6em;
    margin-inline: 0 -0.5em;
  }
  .none {
    margin-block-start: 1em;
  }
  @media (hover: none) {
    .day:hover:not([aria-selected='true']),
    .slot:hover:not(:has(:checked)) {
      border-color: var(--_border);
      background: none;
    }
  }
  /* What is chosen is told by the ground alone, which would be left out. */
  @media (forced-colors: active) {
    .day[aria-selected='true'],
    .slot:has(:checked) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .chosen {
      border: 1px solid;
    }
  }
`;

export { freeTimesStyles };
