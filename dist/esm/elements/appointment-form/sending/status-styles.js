import { css } from 'lit';

const statusStyles = css`
  .status {
    margin: 0;
  }
  .on-its-way {
    display: flex;
    gap: 0.75em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
    background: var(--_raised);
  }
  .on-its-way + .actions {
    margin-block-start: 1em;
  }
  .on-its-way > div {
    flex: 1;
    min-width: 0;
  }
  .on-its-way > :is(.icon, .spinner) {
    margin-block-start: 0.075em;
    color: var(--_ink);
  }
  .on-its-way p {
    margin: 0;
  }
  .on-its-way .status-title {
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .on-its-way .else {
    margin-block-start: 0.75em;
  }
  .on-its-way .actions {
    margin-block: 0.75em 0;
  }
  .countdown {
    font-variant-numeric: tabular-nums;
  }
  .send[aria-disabled='true'] {
    cursor: progress;
  }
  .send[aria-disabled='true']:active {
    transform: none;
  }
  .spinner .icon {
    animation: turn 1s linear infinite;
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .spinner .icon {
      animation: none;
    }
  }
`;

export { statusStyles };
