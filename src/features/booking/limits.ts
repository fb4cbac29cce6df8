import { FIELDS, TEXT_FIELDS, type TextFieldName } from './fields.js';

const WRITTEN = Object.fromEntries(TEXT_FIELDS.map((field) => [field, FIELDS[field].limit])) as Readonly<
  Record<TextFieldName, number>
>;

/**
 * How long each text may be, in UTF-16 code units (what `maxlength` and `String.length` count), after `tidy`: what the
 * patient writes, by the table of the fields, and what the page adds. The form and the receiver share these numbers.
 */
export const LIMITS = {
  ...WRITTEN,
  /** FHIR allows an id of 64. */
  slotId: 64,
  locale: 35,
  page: 2048,
} as const;

/** Fewest digits that can be a telephone number; short national numbers have seven. */
export const FEWEST_PHONE_DIGITS = 7;
