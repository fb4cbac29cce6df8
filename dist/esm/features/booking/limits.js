import { TEXT_FIELDS, FIELDS } from './fields.js';

const WRITTEN = Object.fromEntries(TEXT_FIELDS.map((field) => [field, FIELDS[field].limit]));
const LIMITS = {
  ...WRITTEN,
  /** FHIR allows an id of 64. */
  slotId: 64};
const FEWEST_PHONE_DIGITS = 7;

export { FEWEST_PHONE_DIGITS, LIMITS };
