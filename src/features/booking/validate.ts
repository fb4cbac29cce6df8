import { isSlot } from './chosen-slot.js';
import { FEWEST_PHONE_DIGITS, LIMITS } from './limits.js';
import {
  CONTACTS,
  GUIDE_LEVELS,
  PATIENTS,
  TEXT_FIELDS,
  TIMES,
  WEEKDAYS,
  type AppointmentRequest,
  type Draft,
  type FieldName,
} from './request.js';

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

/** A field, what is wrong with it, and whether it is. */
type Check = readonly [field: FieldName, code: ProblemCode, wrong: boolean];

/** What is wrong with the patient's part, by field; an empty object when nothing is. Expects a tidied draft. */
export function validate(draft: Draft): Problems {
  const { name, phone, email, contact, patient, days, time, consent } = draft;
  const digits = (phone.split(/[\p{L}#]/u)[0]?.match(/\p{Nd}/gu) ?? []).length;
  return firstOfEach([
    ...TEXT_FIELDS.map((field): Check => [field, 'too-long', draft[field].length > LIMITS[field]]),
    ['name', 'missing', !name],
    ['name', 'not-a-name', !/\p{L}/u.test(name)],
    ['phone', 'phone-or-email', !phone && !email],
    ['phone', 'needed-for-contact', !phone && contact === 'phone'],
    ['phone', 'not-a-phone', phone !== '' && !(digits && PHONE.test(phone))],
    ['phone', 'too-short', phone !== '' && digits < FEWEST_PHONE_DIGITS],
    ['email', 'needed-for-contact', !email && !!phone && contact === 'email'],
    ['email', 'not-an-email', email !== '' && !EMAIL.test(email)],
    ['contact', 'not-a-choice', !CONTACTS.includes(contact)],
    ['patient', 'not-a-choice', !['', ...PATIENTS].includes(patient)],
    ['days', 'not-a-choice', !days.every((day) => WEEKDAYS.includes(day)) || days.length > WEEKDAYS.length],
    ['time', 'not-a-choice', !TIMES.includes(time)],
    ['consent', 'missing', !consent],
  ]);
}

/** What is wrong with a whole request, as a receiver must judge it: nothing in it is taken on trust. */
export function validateRequest(request: AppointmentRequest): Problems {
  const { id, slot, locale, page, guide } = request;
  return {
    ...validate(request),
    ...firstOfEach([
      ['id', 'not-a-choice', !UUID.test(id)],
      ['slot', 'not-a-choice', slot !== null && !isSlot(slot)],
      ['locale', 'too-long', locale.length > LIMITS.locale],
      ['page', 'too-long', page.length > LIMITS.page],
      ['page', 'not-a-choice', page !== '' && !/^https?:\/\/[^\s?#]+$/.test(page)],
      ['guide', 'not-a-choice', guide !== null && !GUIDE_LEVELS.includes(guide.level)],
    ]),
  };
}

/** A field has one problem at a time: the first that is found. */
function firstOfEach(checks: readonly Check[]): Problems {
  const found: Problems = {};
  for (const [field, code, wrong] of checks) if (wrong) found[field] ??= code;
  return found;
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Digits of any script, the signs people put between them, and an extension in the words of any language. */
const PHONE = /^[\p{Nd}\s+＋()（）.\-－/\u2010-\u2015]+(?:[\s,;]*(?:\p{L}{1,12}\.?:?|#)\s*\p{Nd}{1,8})?$/u;

/** One @, something before it, a dotted name after it: stricter patterns refuse real addresses, such as IDN ones. */
const EMAIL = /^[^\s@<>]+@[^\s@<>()[\]",:;.。]+([.。][^\s@<>()[\]",:;.。]+)+$/u;
