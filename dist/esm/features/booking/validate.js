import { isTextField, FIELDS, DRAFT_FIELDS, TIMES, WEEKDAYS, PATIENTS, CONTACTS } from './fields.js';
import { FEWEST_PHONE_DIGITS } from './limits.js';

const PROBLEM_CODES = [
  /** A needed answer is not there. */
  "missing",
  /** Neither a phone number nor an e-mail address: one is needed. */
  "phone-or-email",
  /** The patient asked to be reached this way, and left the field empty. */
  "needed-for-contact",
  "too-short",
  "too-long",
  /** Not a single letter of any script. */
  "not-a-name",
  "not-a-phone",
  "not-an-email",
  /** Not one of the answers offered, or not of the right form. */
  "not-a-choice"
];
const CHECKS = {
  name: ({ name }) => first(["missing", !name], ["not-a-name", !/\p{L}/u.test(name)]),
  phone: ({ phone, email, contact }) => {
    if (phone) return phoneProblem(phone);
    return first(["phone-or-email", !email], ["needed-for-contact", contact === "phone"]);
  },
  email: ({ phone, email, contact }) => email ? first(["not-an-email", !EMAIL.test(email)]) : first(["needed-for-contact", !!phone && contact === "email"]),
  contact: ({ contact }) => first(["not-a-choice", !CONTACTS.includes(contact)]),
  patient: ({ patient }) => first(["not-a-choice", !["", ...PATIENTS].includes(patient)]),
  days: ({ days }) => first(["not-a-choice", !days.every((day) => WEEKDAYS.includes(day)) || days.length > WEEKDAYS.length]),
  time: ({ time }) => first(["not-a-choice", !TIMES.includes(time)]),
  message: () => null,
  consent: ({ consent }) => first(["missing", !consent])
};
function validate(draft) {
  return problemsOf(DRAFT_FIELDS, (field) => {
    const tooLong = isTextField(field) && draft[field].length > FIELDS[field].limit;
    return tooLong ? "too-long" : CHECKS[field](draft);
  });
}
function problemsOf(fields, check) {
  const found = {};
  for (const field of fields) {
    const problem = check(field);
    if (problem) found[field] = problem;
  }
  return found;
}
function first(...problems) {
  return problems.find(([, wrong]) => wrong)?.[0] ?? null;
}
function phoneProblem(phone) {
  const digits = (phone.split(/[\p{L}#]/u)[0]?.match(/\p{Nd}/gu) ?? []).length;
  return first(
    ["not-a-phone", digits === 0 || !PHONE.test(phone)],
    ["too-short", digits < FEWEST_PHONE_DIGITS]
  );
}
const PHONE = /^[\p{Nd}\s+＋()（）.\-－/\u2010-\u2015]+(?:[\s,;]*(?:\p{L}{1,12}\.?:?|#)\s*\p{Nd}{1,8})?$/u;
const EMAIL = /^[^\s@<>]+@[^\s@<>()[\]",:;.。]+([.。][^\s@<>()[\]",:;.。]+)+$/u;

export { PROBLEM_CODES, first, problemsOf, validate };
