/** The words of the form's fields: labels, answers and what is wrong. A field or a code without words does not compile. */
import { msg, str } from '../../../locales/msg.js';
import { FEWEST_PHONE_DIGITS } from '../../../features/booking/limits.js';
import {
  FIELDS,
  isTextField,
  type Contact,
  type Patient,
  type ShownField,
  type TimeOfDay,
  type Weekday,
} from '../../../features/booking/fields.js';
import type { GuideLevel } from '../../../features/booking/request.js';
import { isCode } from '../../../features/booking/remaining-problems.js';
import type { ProblemCode } from '../../../features/booking/validate.js';
import { numberText } from '../number-text.js';

export function fieldLabel(field: ShownField): string {
  const labels: Record<ShownField, string> = {
    name: msg('Your name'),
    phone: msg('Phone number'),
    email: msg('Email address'),
    contact: msg('How should we reply?'),
    patient: msg('Have you been here before?'),
    days: msg('Which days work for you?'),
    time: msg('What time of day?'),
    slot: msg('Free times'),
    message: msg('Anything we should know'),
    consent: msg('Your agreement'),
  };
  return labels[field];
}

/** What a patient can choose from. */
export type ChoiceValue = Contact | Patient | TimeOfDay | Weekday;

/** An answer to choose, or what the guide on the page advised, named so that the patient knows what would be shared. */
export function answerWord(answer: ChoiceValue | GuideLevel): string {
  const words: Record<ChoiceValue | GuideLevel, string> = {
    phone: msg('By phone'),
    email: msg('By email'),
    either: msg('Either way'),
    new: msg('No, I am new'),
    returning: msg('Yes, I have'),
    morning: msg('Morning'),
    afternoon: msg('Afternoon'),
    evening: msg('Evening'),
    // Not from `Intl`: its first use on a page is dear, and these stand in the form's first render.
    mon: msg('Monday'),
    tue: msg('Tuesday'),
    wed: msg('Wednesday'),
    thu: msg('Thursday'),
    fri: msg('Friday'),
    sat: msg('Saturday'),
    sun: msg('Sunday'),
    any: msg('Any time'),
    emergency: msg('emergency help now'),
    'same-day': msg('get medical help today'),
    soon: msg('see a doctor or a physical therapist soon'),
    'self-care': msg('start with self-care'),
  };
  return words[answer];
}

/** What to do about a problem with a field: a code of ours in words, a server's own text as it is. */
export function problemText(field: ShownField, problem: string): string {
  if (!isCode(problem)) return problem;
  const check = msg(str`Check your answer: ${fieldLabel(field)}`);
  const limit = isTextField(field) ? FIELDS[field].limit : null;
  const words: Record<ProblemCode, string> = {
    missing:
      field === 'name'
        ? msg('Enter your name.')
        : field === 'consent'
          ? msg('Check the box to agree that we may use these details to reply.')
          : check,
    'phone-or-email': msg('Enter a phone number or an email address, so that we can reply.'),
    'needed-for-contact':
      field === 'email'
        ? msg('You asked for a reply by email. Enter your email address.')
        : msg('You asked for a reply by phone. Enter your phone number.'),
    'too-short':
      field === 'phone'
        ? msg(str`Enter the whole phone number. It has at least ${FEWEST_PHONE_DIGITS} digits.`)
        : check,
    'too-long': limit ? msg(str`Shorten this to ${numberText(limit)} characters at most.`) : check,
    'not-a-name': msg('Enter your name with letters.'),
    'not-a-phone': msg('Enter the phone number with digits only, such as +1 555 010 0199.'),
    'not-an-email': msg('Enter the whole email address, such as name@example.com.'),
    'not-a-choice': check,
  };
  return words[problem];
}

/** What the patient agrees to. */
export function consentWords(clinic: string | null): string {
  return clinic
    ? msg(str`I agree that ${clinic} may use these details to answer my request.`)
    : msg('I agree that the clinic may use these details to answer my request.');
}
