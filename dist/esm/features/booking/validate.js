import { LIMITS, FEWEST_PHONE_DIGITS } from './limits.js';
import { TEXT_FIELDS, CONTACTS, PATIENTS, WEEKDAYS, TIMES } from './request.js';

/** Everything that can be wrong with a field. The same codes travel in a receiver's answer, `{"errors":{"phone":"too-short"}}`. */
const PROBLEM_CODES = [
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
];
/** What is wrong with the patient's part, by field; an empty object when nothing is. Expects a tidied draft. */
function validate(draft) {
    const { name, phone, email, contact, patient, days, time, consent } = draft;
    const digits = (phone.split(/[\p{L}#]/u)[0]?.match(/\p{Nd}/gu) ?? []).length;
    return firstOfEach([
        ...TEXT_FIELDS.map((field) => [field, 'too-long', draft[field].length > LIMITS[field]]),
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
/** A field has one problem at a time: the first that is found. */
function firstOfEach(checks) {
    const found = {};
    for (const [field, code, wrong] of checks)
        if (wrong)
            found[field] ??= code;
    return found;
}
/** Digits of any script, the signs people put between them, and an extension in the words of any language. */
const PHONE = /^[\p{Nd}\s+＋()（）.\-－/\u2010-\u2015]+(?:[\s,;]*(?:\p{L}{1,12}\.?:?|#)\s*\p{Nd}{1,8})?$/u;
/** One @, something before it, a dotted name after it: stricter patterns refuse real addresses, such as IDN ones. */
const EMAIL = /^[^\s@<>]+@[^\s@<>()[\]",:;.。]+([.。][^\s@<>()[\]",:;.。]+)+$/u;

export { PROBLEM_CODES, validate };
