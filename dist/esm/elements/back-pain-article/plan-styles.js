import { css } from 'lit';

const planStyles = css`
  .plan {
    margin-block: 0.75em 1em;
    padding-block: 0.75em;
  }
  .plan > p {
    margin-bottom: 0.5em;
  }
  .plan > :is(h1, h2, h3, h4, h5, h6) {
    margin-top: 0;
  }
  .plan-list {
    margin-bottom: 1em;
    padding: 0;
    list-style: none;
  }
  .plan-list > li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    align-items: center;
    margin: 0;
    padding-block: 0.5em;
    border-top: 1px solid var(--_line);
  }
  /* The button stands beside the name, the dose below both. */
  .planned {
    display: contents;
  }
  .planned > p {
    grid-column: 1 / 3;
    grid-row: 2;
  }
  .plan .notice {
    margin-top: 0;
  }
  .plan-list :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
  }
  .plan-list p {
    margin: 0;
  }
  .on-paper {
    display: none;
  }
  @media print {
    /* Whoever prints the article has all exercises already. */
    .plan:not([data-bp-printing]) {
      display: none;
    }
    .plan {
      margin: 0;
      padding: 0;
      border: 0;
      font-size: 0.88em;
      line-height: 1.3;
    }
    .plan .notice {
      margin-bottom: 0.5em;
      padding: 0;
    }
    .plan .on-paper {
      display: block;
    }
    .plan-list > li {
      display: flex;
      align-items: start;
      break-inside: avoid;
    }
    .planned {
      display: block;
    }
    .plan-list div.on-paper {
      flex: none;
      width: 9em;
    }
    .plan-list ol {
      margin: 0 0 0.25em;
      padding-inline-start: 1.3em;
    }
    .plan-list li li {
      margin: 0;
    }
  }
`;

export { planStyles };
