import { TEXT_FIELDS, FIELDS } from './fields.js';

const NEAR = 1 / 10;
function roomLeft(draft) {
  const near = TEXT_FIELDS.map((field) => [field, FIELDS[field].limit - draft[field].length]).filter(
    ([field, left]) => left < FIELDS[field].limit * NEAR
  );
  return Object.fromEntries(near);
}

export { roomLeft };
