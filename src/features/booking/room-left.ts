import { FIELDS, TEXT_FIELDS, type Draft, type TextFieldName } from './fields.js';

/** How many characters more a text may have, where it is near its limit; below zero where it is too long. */
export type RoomLeft = Readonly<Partial<Record<TextFieldName, number>>>;

/** The last tenth of the limit. */
const NEAR = 1 / 10;

/** The texts that are near their limits, or over them. Most of the time there is none. */
export function roomLeft(draft: Draft): RoomLeft {
  const near = TEXT_FIELDS.map((field) => [field, FIELDS[field].limit - draft[field].length] as const).filter(
    ([field, left]) => left < FIELDS[field].limit * NEAR,
  );
  return Object.fromEntries(near);
}
