import { css } from 'lit';

export const appointmentFormStyles = css`
  /* The confirmation is shorter than the form: what stands below must not rush up while it is being read. */
  .stage:has(.arrived) {
    min-height: 26em;
  }
  .intro {
    max-width: 38em;
  }
  form {
    display: grid;
    gap: 1.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  .fields {
    display: grid;
    gap: 1.5em;
    grid-template-columns: minmax(0, 1fr);
    min-width: 0;
  }
  .pair {
    display: grid;
    margin-block-start: 0.75em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 1.5em 1.25em;
    align-items: end;
  }
  .field {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .field > label:not(.choice),
  legend {
    display: block;
    margin-block-end: 0.35em;
    padding: 0;
    font-weight: 600;
  }
  .need {
    color: var(--_muted);
    font-weight: 400;
    font-size: 0.9em;
  }
  .hint {
    margin: 0 0 0.45em;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .room {
    margin: 0.35em 0 0;
    text-align: end;
  }
  .over,
  .error {
    color: var(--_error);
    font-weight: 600;
  }
  .error {
    margin: 0 0 0.45em;
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
    line-height: 1.35;
  }
  textarea {
    min-height: 6.5em;
    resize: vertical;
  }
  input[aria-invalid='true'],
  textarea[aria-invalid='true'],
  .choice:has([aria-invalid='true']) {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-height: 2.75em;
    padding: 0.45em 0.9em;
    border: 1px solid color-mix(in srgb, var(--_border) 60%, transparent);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .choice:hover {
    border-color: var(--_accent);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_raised);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .tick {
    display: flex;
    align-items: flex-start;
    padding-block: 0.7em;
  }
  .tick input {
    margin-block-start: 0.12em;
  }
  .tick + .hint {
    margin: 0.5em 0 0;
  }
  .problems {
    --_notice: var(--_error);
  }
  .problems :is(h2, h3, h4, h5, h6),
  .card :is(h2, h3, h4, h5, h6) {
    margin-block: 0 0.5em;
  }
  .problems ul {
    padding: 0;
    list-style: none;
  }
  .problems li {
    margin: 0;
  }
  .problems a {
    display: inline-flex;
    align-items: center;
    min-height: 2.75em;
    padding-block: 0.35em;
    color: var(--_error);
    font-weight: 600;
  }
  .send {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }
  .send .button:not(.plain) {
    min-width: min(100%, 12em);
  }
  .button[aria-disabled='true'] {
    opacity: 0.75;
    cursor: progress;
  }
  .status {
    min-height: 1.5em;
    margin: 0.75em 0 0;
    color: var(--_muted);
  }
  .status:not(:empty) {
    color: var(--_text);
    font-weight: 600;
  }
  .strong {
    font-weight: 700;
    white-space: nowrap;
  }

  .card {
    margin-block-end: 1.5em;
    padding: 1.4em 1.5em;
  }
  .card.failed {
    border-color: var(--_error);
    border-inline-start-width: 0.35em;
  }
  .card.arrived {
    --_mark: var(--_text);
    border-color: var(--_border);
  }
  .card.confirmed {
    --_mark: var(--_self-care);
    border-color: var(--_self-care);
  }
  .mark {
    width: 3em;
    margin-block-end: 0.75em;
    padding: 0.45em;
    border-radius: 50%;
    background: var(--_mark);
    color: var(--_surface);
  }
  .card h2,
  .card [data-focus-target] :is(h2, h3, h4, h5, h6) {
    font-size: 1.35em;
  }
  .reference {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.9em;
    align-items: baseline;
    padding: 0.7em 0.9em;
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .code {
    font-family: ui-monospace, SFMono-Regular, Consolas, monospace;
    font-size: 1.5em;
    font-weight: 600;
    letter-spacing: 0.12em;
    user-select: all;
  }
  .copy {
    margin: 0;
    padding: 0.9em 1em;
    border-radius: var(--_radius);
    background: var(--_raised);
    font: inherit;
    font-size: 0.95em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  @media print {
    .stage {
      min-height: 0;
    }
    .mark {
      print-color-adjust: exact;
    }
  }
`;
