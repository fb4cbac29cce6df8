import { isSlot } from './chosen-slot.js';
import { FEWEST_PHONE_DIGITS, LIMITS } from './limits.js';
import {
  CONTACTS,
  GUIDE_LEVELS,
  PATIENTS,
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

/** What is wrong with the patient's part, by field; an empty object when nothing is. Expects a tidied draft. */
export function validate(draft: Draft): Problems {
  const { name, phone, email, contact, patient, days, time, message, consent } = draft;
  return withoutBlanks({
    name: nameProblem(name),
    phone:
      phoneProblem(phone) ??
      (phone || email ? when(contact === 'phone' && !phone, 'needed-for-contact') : 'phone-or-email'),
    email: emailProblem(email) ?? when(contact === 'email' && !email && !!phone, 'needed-for-contact'),
    contact: oneOf(CONTACTS, contact),
    patient: patient === '' ? undefined : oneOf(PATIENTS, patient),
    days:
      days.some((day) => oneOf(WEEKDAYS, day)) || days.length > WEEKDAYS.length ? 'not-a-choice' : undefined,
    time: oneOf(TIMES, time),
    message: tooLong(message, LIMITS.message),
    consent: when(!consent, 'missing'),
  });
}

/** What is wrong with a whole request, as a receiver must judge it: nothing in it is taken on trust. */
export function validateRequest(request: AppointmentRequest): Problems {
  const { id, slot, locale, page, guide } = request;
  return withoutBlanks({
    ...validate(request),
    id: when(!UUID.test(id), 'not-a-choice'),
    slot: when(slot !== null && !isSlot(slot), 'not-a-choice'),
    locale: tooLong(locale, LIMITS.locale),
    page:
      tooLong(page, LIMITS.page) ?? when(page !== '' && !/^https?:\/\/[^\s?#]+$/.test(page), 'not-a-choice'),
    guide: guide === null ? undefined : oneOf(GUIDE_LEVELS, guide.level),
  });
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

function nameProblem(name: string): ProblemCode | undefined {
  if (name === '') return 'missing';
  return tooLong(name, LIMITS.name) ?? when(!/\p{L}/u.test(name), 'not-a-name');
}

/** Digits of any script, the signs people put between them, and an extension in the words of any language. */
const PHONE = /^[\p{Nd}\s+＋()（）.\-－/\u2010-\u2015]+(?:[\s,;]*(?:\p{L}{1,12}\.?:?|#)\s*\p{Nd}{1,8})?$/u;

function phoneProblem(phone: string): ProblemCode | undefined {
  if (phone === '') return undefined;
  const long = tooLong(phone, LIMITS.phone);
  if (long) return long;
  if (!PHONE.test(phone) || !/\p{Nd}/u.test(phone)) return 'not-a-phone';
  const main = phone.split(/[\p{L}#]/u)[0] ?? '';
  return when((main.match(/\p{Nd}/gu) ?? []).length < FEWEST_PHONE_DIGITS, 'too-short');
}

/** One @, something before it, a dotted name after it: stricter patterns refuse real addresses, such as IDN ones. */
const EMAIL = /^[^\s@<>]+@[^\s@<>()[\]",:;.。]+([.。][^\s@<>()[\]",:;.。]+)+$/u;

function emailProblem(email: string): ProblemCode | undefined {
  if (email === '') return undefined;
  return tooLong(email, LIMITS.email) ?? when(!EMAIL.test(email), 'not-an-email');
}

function tooLong(text: string, limit: number): ProblemCode | undefined {
  return when(text.length > limit, 'too-long');
}

function oneOf(allowed: readonly string[], value: string): ProblemCode | undefined {
  return when(!allowed.includes(value), 'not-a-choice');
}

function when(wrong: boolean, code: ProblemCode): ProblemCode | undefined {
  return wrong ? code : undefined;
}

function withoutBlanks(found: Partial<Record<FieldName, ProblemCode | undefined>>): Problems {
  return Object.fromEntries(Object.entries(found).filter(([, code]) => code !== undefined));
}
