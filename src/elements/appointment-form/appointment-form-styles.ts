import { css } from 'lit';

/**
 * The confirmation is shorter than the form, so `.stage` keeps some height: what stands below must not rush up while it
 * is being read.
 */
export const appointmentFormStyles = css`
  form,
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 1.5em;
    align-items: end;
  }
  .field {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  label[for],
  legend {
    display: block;
    margin-block-end: 0.35em;
    padding: 0;
    font-weight: 600;
  }
  .need,
  .hint {
    color: var(--_muted);
    font-weight: 400;
    font-size: 0.9em;
  }
  .hint,
  .error {
    margin: 0 0 0.5em;
  }
  .over,
  .error,
  .problems a {
    color: var(--_error);
    font-weight: 600;
  }
  input:not([type='radio'], [type='checkbox']),
  textarea {
    display: block;
    width: 100%;
    min-height: 2.75em;
    margin: 0;
    padding: 0.6em 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
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
    gap: 0.6em;
    min-height: 2.75em;
    padding: 0.6em 0.9em;
    border: 1px solid color-mix(in srgb, var(--_border) 45%, transparent);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .choice input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin: 0.12em 0 0;
    accent-color: var(--_accent);
  }
  .choice:hover {
    border-color: var(--_accent);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_raised);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .field [aria-invalid='true'],
  .choice:has([aria-invalid='true']) {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  .problems {
    --_notice: var(--_error);
  }
  .problems ul {
    padding: 0;
    list-style: none;
  }
  .problems ul a {
    display: inline-block;
    padding-block: 0.625em;
  }
  [aria-disabled='true'] {
    opacity: 0.75;
    cursor: progress;
  }
  .status {
    min-height: 1.5em;
    font-weight: 600;
  }
  .mark {
    width: 3em;
    padding: 0.45em;
    border-radius: 50%;
    background: currentColor;
    fill: none;
    stroke: var(--_surface);
    stroke-width: 2.6;
    stroke-linecap: round;
    print-color-adjust: exact;
  }
  .mark + * {
    margin-block-start: 0.5em;
  }
  .confirmed .mark {
    color: var(--_self-care);
  }
  .reference,
  .copy {
    padding: 0.9em 1em;
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .code {
    font:
      600 1.5em ui-monospace,
      monospace;
    letter-spacing: 0.12em;
    user-select: all;
  }
  .copy {
    margin: 0;
    background: var(--_surface);
    font: inherit;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  @media screen {
    .stage:has(.arrived) {
      min-height: 26em;
    }
  }
`;
