/**
 * What the patient fills in: one table for the form, the validation, the receiver and FHIR. Whoever handles the fields
 * one by one does it in a record over `DraftField`, so a new field does not compile before each of them knows it.
 */

export const CONTACTS = ['phone', 'email', 'either'] as const;
export const PATIENTS = ['new', 'returning'] as const;
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const TIMES = ['morning', 'afternoon', 'evening', 'any'] as const;

export type Contact = (typeof CONTACTS)[number];
export type Patient = (typeof PATIENTS)[number];
export type Weekday = (typeof WEEKDAYS)[number];
export type TimeOfDay = (typeof TIMES)[number];

/** What the patient fills in. */
export interface Draft {
  name: string;
  phone: string;
  email: string;
  /** How the clinic should answer. */
  contact: Contact;
  /** Empty where the patient did not say. */
  patient: Patient | '';
  /** In the order of the week; none means any day. */
  days: readonly Weekday[];
  time: TimeOfDay;
  message: string;
  /** The patient agreed to the clinic using these details to answer. */
  consent: boolean;
}

export type DraftField = keyof Draft;

/** What kind of answer a field takes, and what it is before the patient has answered. */
export type FieldRule<Value = unknown> =
  /** The patient's own words. `limit` counts UTF-16 code units, as `maxlength` and `String.length` do, after `tidy`. */
  | { kind: 'text'; empty: ''; limit: number; lines: 'one' | 'many' }
  /** One of several answers. */
  | { kind: 'choice'; empty: Value; answers: readonly string[] }
  /** Any number of several answers. */
  | { kind: 'choices'; empty: Value; answers: readonly string[] }
  /** Ticked or not. */
  | { kind: 'tick'; empty: false };

/** In the order of the form. The limits are generous: they keep out abuse, not people. */
export const FIELDS = {
  name: { kind: 'text', empty: '', limit: 120, lines: 'one' },
  phone: { kind: 'text', empty: '', limit: 40, lines: 'one' },
  // RFC 5321 allows a path of 256 with its brackets, so 254 for the address.
  email: { kind: 'text', empty: '', limit: 254, lines: 'one' },
  contact: { kind: 'choice', empty: 'either', answers: CONTACTS },
  patient: { kind: 'choice', empty: '', answers: PATIENTS },
  days: { kind: 'choices', empty: [], answers: WEEKDAYS },
  time: { kind: 'choice', empty: 'any', answers: TIMES },
  message: { kind: 'text', empty: '', limit: 1000, lines: 'many' },
  consent: { kind: 'tick', empty: false },
} as const satisfies { [Field in DraftField]: FieldRule<Draft[Field]> };

export const DRAFT_FIELDS = Object.keys(FIELDS) as DraftField[];

/** The fields that take an answer of a kind. */
export type FieldsOfKind<Kind extends FieldRule['kind']> = {
  [Field in DraftField]: (typeof FIELDS)[Field]['kind'] extends Kind ? Field : never;
}[DraftField];

/** What a patient writes in their own words. */
export type TextFieldName = FieldsOfKind<'text'>;
export const TEXT_FIELDS = DRAFT_FIELDS.filter(isTextField);

export function isTextField(field: string): field is TextFieldName {
  return (FIELDS as Readonly<Record<string, FieldRule | undefined>>)[field]?.kind === 'text';
}

/** What the patient sees and can be told of: a free time stands where days and a time of day are asked for. */
export type ShownField = DraftField | 'slot';
export const SHOWN_FIELDS: readonly ShownField[] = DRAFT_FIELDS.flatMap((field) =>
  field === 'time' ? [field, 'slot' as const] : [field],
);

/** An empty form. */
export const EMPTY_DRAFT = Object.fromEntries(
  DRAFT_FIELDS.map((field) => [field, FIELDS[field].empty]),
) as unknown as Draft;
