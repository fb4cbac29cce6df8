import {
  CONTACTS,
  DRAFT_FIELDS,
  FIELDS,
  isTextField,
  PATIENTS,
  TIMES,
  WEEKDAYS,
  type Draft,
  type DraftField,
} from './fields.js';
import { FEWEST_PHONE_DIGITS } from './limits.js';
import type { FieldName } from './request.js';

/** Everything that can be wrong with a field. The same codes travel in a receiver's answer, `{"errors":{"phone":"too-short"}}`. */
export const PROBLEM_CODES = [
  /** A needed answer is not there. */
  'missing',
  /** Neither a phone number nor an e-mail address: one is needed. */
  'phone-or-email',
  /** The patient asked to be reached this way, and left the field empty. */
  'needed-for-contact',
  'too-short',
  'too-long',
  /** Not a single letter of any script. */
  'not-a-name',
  'not-a-phone',
  'not-an-email',
  /** Not one of the answers offered, or not of the right form. */
  'not-a-choice',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];
export type Problems = Partial<Record<FieldName, ProblemCode>>;

/** What is wrong with one field of the draft, or null. */
type Check = (draft: Draft) => ProblemCode | null;

/** Each field's rules; of several problems the first counts. That a text is too long is found before these. */
const CHECKS: Readonly<Record<DraftField, Check>> = {
  name: ({ name }) => first(['missing', !name], ['not-a-name', !/\p{L}/u.test(name)]),
  phone: ({ phone, email, contact }) => {
    if (phone) return phoneProblem(phone);
    return first(['phone-or-email', !email], ['needed-for-contact', contact === 'phone']);
  },
  email: ({ phone, email, contact }) =>
    email
      ? first(['not-an-email', !EMAIL.test(email)])
      : first(['needed-for-contact', !!phone && contact === 'email']),
  contact: ({ contact }) => first(['not-a-choice', !CONTACTS.includes(contact)]),
  patient: ({ patient }) => first(['not-a-choice', !['', ...PATIENTS].includes(patient)]),
  days: ({ days }) =>
    first(['not-a-choice', !days.every((day) => WEEKDAYS.includes(day)) || days.length > WEEKDAYS.length]),
  time: ({ time }) => first(['not-a-choice', !TIMES.includes(time)]),
  message: () => null,
  consent: ({ consent }) => first(['missing', !consent]),
};

/** What is wrong with the patient's part, by field; an empty object when nothing is. Expects a tidied draft. */
export function validate(draft: Draft): Problems {
  return problemsOf(DRAFT_FIELDS, (field) => {
    const tooLong = isTextField(field) && draft[field].length > FIELDS[field].limit;
    return tooLong ? 'too-long' : CHECKS[field](draft);
  });
}

/** The problems of the fields that have one. */
export function problemsOf<Field extends FieldName>(
  fields: readonly Field[],
  check: (field: Field) => ProblemCode | null,
): Problems {
  const found: Problems = {};
  for (const field of fields) {
    const problem = check(field);
    if (problem) found[field] = problem;
  }
  return found;
}

/** The first problem that is there. */
export function first(...problems: (readonly [code: ProblemCode, wrong: boolean])[]): ProblemCode | null {
  return problems.find(([, wrong]) => wrong)?.[0] ?? null;
}

function phoneProblem(phone: string): ProblemCode | null {
  // An extension alone is no number.
  const digits = (phone.split(/[\p{L}#]/u)[0]?.match(/\p{Nd}/gu) ?? []).length;
  return first(
    ['not-a-phone', digits === 0 || !PHONE.test(phone)],
    ['too-short', digits < FEWEST_PHONE_DIGITS],
  );
}

/** Digits of any script, the signs people put between them, and an extension in the words of any language. */
const PHONE = /^[\p{Nd}\s+＋()（）.\-－/\u2010-\u2015]+(?:[\s,;]*(?:\p{L}{1,12}\.?:?|#)\s*\p{Nd}{1,8})?$/u;

/** One @, something before it, a dotted name after it: stricter patterns refuse real addresses, such as IDN ones. */
const EMAIL = /^[^\s@<>]+@[^\s@<>()[\]",:;.。]+([.。][^\s@<>()[\]",:;.。]+)+$/u;
