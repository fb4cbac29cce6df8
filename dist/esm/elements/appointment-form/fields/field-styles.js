import { css } from 'lit';

const fieldStyles = css`
  form,
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }
  .emergency {
    display: flex;
    gap: 0.75em;
  }
  .emergency > .icon {
    color: var(--_error);
  }
  /* Room for a finger, which moves no line. */
  .emergency .call {
    margin-inline: -0.35em;
    padding: 0.6em 0.35em;
  }
  a[href^='tel:'] {
    white-space: nowrap;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 1.5em;
    align-items: end;
    margin-block-start: 0.75em;
  }
  .field {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  label[for],
  legend,
  .legend {
    display: block;
    margin-block: 0 0.35em;
    padding: 0;
    font-weight: 600;
  }
  .need,
  .hint {
    color: var(--_muted);
    font-weight: 400;
    font-size: 0.875em;
  }
  .hint,
  .error {
    margin: 0 0 0.5em;
  }
  .room {
    margin-block: 0.35em 0;
  }
  .over,
  .error,
  .problems ul a {
    color: var(--_error);
    font-weight: 600;
  }
  .error {
    display: flex;
    gap: 0.4em;
    line-height: 1.35;
  }
  .error > span {
    min-width: 0;
  }
  input:not([type='radio'], [type='checkbox']),
  textarea {
    display: block;
    width: 100%;
    min-height: 3em;
    margin: 0;
    padding: 0.6em 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    /* Below it iPhones zoom into the field. */
    font-size: max(16px, 1em);
  }
  textarea {
    resize: vertical;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .choice {
    display: flex;
    gap: 0.5em;
    min-height: 2.875em;
    padding-block: 0.65em;
    padding-inline: 0.75em 0.9em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  /* As high as the first line of the words; the box itself is drawn in its middle. */
  .choice input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin: 0.125em 0 0;
    margin-block-start: calc((1lh - 1.25em) / 2);
    font: inherit;
    accent-color: var(--_ink);
  }
  .choice > span {
    min-width: 0;
  }
  .choice:hover,
  .choice:has(:checked) {
    border-color: var(--_ink);
    background: var(--_tint);
  }
  .choice:has(:checked) {
    box-shadow: inset 0 0 0 1px var(--_ink);
  }
  [data-words] {
    display: grid;
  }
  [data-words]::after {
    content: attr(data-words);
    height: 0;
    font-weight: 600;
    visibility: hidden;
    overflow: hidden;
  }
  .choice:has(:checked) [data-words] {
    font-weight: 600;
  }
  .field [aria-invalid='true'],
  .choice:has([aria-invalid='true']) {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  .problems {
    margin-block-end: 1.5em;
    border: 2px solid var(--_error);
  }
  .problems-head {
    display: flex;
    gap: 0.5em;
  }
  .problems-head > .icon {
    color: var(--_error);
  }
  .problems-head > :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    line-height: 1.35;
  }
  .problems ul {
    padding: 0;
    list-style: none;
  }
  .problems li {
    margin: 0;
  }
  .problems ul a {
    display: inline-block;
    padding-block: 0.625em;
  }
  @media (hover: none) {
    .choice:hover:not(:has(:checked)) {
      border-color: var(--_border);
      background: none;
    }
  }
  /* Shadows and tints are not drawn, and drawings keep a colour of their own. */
  @media (forced-colors: active) {
    :is(.emergency, .problems-head) > .icon {
      color: CanvasText;
    }
    .choice:has(:checked),
    .field [aria-invalid='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;

export { fieldStyles };
