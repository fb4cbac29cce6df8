import { WEEKDAYS } from './fields.js';

function daysOf({ first }) {
  const start = WEEKDAYS.indexOf(first);
  return [...WEEKDAYS.slice(start), ...WEEKDAYS.slice(0, start)];
}

export { daysOf };
