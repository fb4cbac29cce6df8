import { css } from 'lit';

const cards = css`
  .care {
    --_care: var(--_self-care-fill);
    --_on-care: var(--_on-self-care-fill);
    margin: 0 0 1.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
    background: var(--_paper);
  }
  .care.emergency {
    --_care: var(--_emergency-fill);
    --_on-care: var(--_on-emergency-fill);
  }
  .care.same-day {
    --_care: var(--_urgent-fill);
    --_on-care: var(--_on-urgent-fill);
  }
  .care.soon {
    --_care: var(--_soon-fill);
    --_on-care: var(--_on-soon-fill);
  }
  .care-head {
    display: flex;
    gap: 0.75em;
    align-items: center;
    padding: 0.75em 1em;
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
    background: var(--_care);
    color: var(--_on-care);
  }
  .care-head > .icon {
    width: 1.75em;
    height: 1.75em;
  }
  .care-level {
    display: block;
    font-size: 0.875em;
    font-weight: 600;
  }
  .care-head :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    color: inherit;
    font-size: 1.25em;
    font-weight: 700;
  }
  .care-body {
    padding: 1em;
  }
  /* The action of a card has the card's own colour. */
  .care .button.act {
    border-color: var(--_care);
    background: var(--_care);
    color: var(--_on-care);
  }
  .care .button.act:hover {
    background: color-mix(in oklab, var(--_care) 88%, var(--_on-care));
  }
  .care .fold {
    margin: -0.5em 0;
    border: 0;
  }
  .say,
  .notice {
    margin: 0 0 var(--_space);
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .call {
    color: var(--_emergency-ink);
    font-weight: 700;
  }
  .card {
    padding: 1em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
  }
  .care,
  .notice,
  .card {
    break-inside: avoid;
  }
  :is(.notice, .card, .care-body) > :first-child {
    margin-top: 0;
  }
  :is(.notice, .card, .care-body) > :last-child {
    margin-bottom: 0;
  }

  @media (forced-colors: active) {
    .say,
    .notice {
      border: 1px solid;
    }
  }

  /* Where backgrounds are left out, text in a colour meant for them would vanish with them. */
  @media print, (forced-colors: active) {
    .care {
      border: 2px solid;
    }
    .care-head {
      border-block-end: 2px solid;
      background: none;
      color: inherit;
    }
    .care .button.act,
    .care .button.act:hover {
      border-color: currentcolor;
      background: none;
      color: inherit;
      transition: none;
    }
  }
`;

export { cards };
