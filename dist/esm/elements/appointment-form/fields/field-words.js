import { msg } from '../../../locales/msg.js';
import { FEWEST_PHONE_DIGITS } from '../../../features/booking/limits.js';
import { isTextField, FIELDS } from '../../../features/booking/fields.js';
import { isCode } from '../../../features/booking/remaining-problems.js';
import { numberText } from '../number-text.js';
import { str } from '@lit/localize';

function fieldLabel(field) {
  const labels = {
    name: msg("Your name"),
    phone: msg("Phone number"),
    email: msg("Email address"),
    contact: msg("How should we reply?"),
    patient: msg("Have you been here before?"),
    days: msg("Which days work for you?"),
    time: msg("What time of day?"),
    slot: msg("Free times"),
    message: msg("Anything we should know"),
    consent: msg("Your agreement")
  };
  return labels[field];
}
function answerWord(answer) {
  const words = {
    phone: msg("By phone"),
    email: msg("By email"),
    either: msg("Either way"),
    new: msg("No, I am new"),
    returning: msg("Yes, I have"),
    morning: msg("Morning"),
    afternoon: msg("Afternoon"),
    evening: msg("Evening"),
    // Not from `Intl`: its first use on a page is dear, and these stand in the form's first render.
    mon: msg("Monday"),
    tue: msg("Tuesday"),
    wed: msg("Wednesday"),
    thu: msg("Thursday"),
    fri: msg("Friday"),
    sat: msg("Saturday"),
    sun: msg("Sunday"),
    any: msg("Any time"),
    emergency: msg("emergency help now"),
    "same-day": msg("get medical help today"),
    soon: msg("see a doctor or a physical therapist soon"),
    "self-care": msg("start with self-care")
  };
  return words[answer];
}
function problemText(field, problem) {
  if (!isCode(problem)) return problem;
  const check = msg(str`Check your answer: ${fieldLabel(field)}`);
  const limit = isTextField(field) ? FIELDS[field].limit : null;
  const words = {
    missing: field === "name" ? msg("Enter your name.") : field === "consent" ? msg("Check the box to agree that we may use these details to reply.") : check,
    "phone-or-email": msg("Enter a phone number or an email address, so that we can reply."),
    "needed-for-contact": field === "email" ? msg("You asked for a reply by email. Enter your email address.") : msg("You asked for a reply by phone. Enter your phone number."),
    "too-short": field === "phone" ? msg(str`Enter the whole phone number. It has at least ${FEWEST_PHONE_DIGITS} digits.`) : check,
    "too-long": limit ? msg(str`Shorten this to ${numberText(limit)} characters at most.`) : check,
    "not-a-name": msg("Enter your name with letters."),
    "not-a-phone": msg("Enter the phone number with digits only, such as +1 555 010 0199."),
    "not-an-email": msg("Enter the whole email address, such as name@example.com."),
    "not-a-choice": check
  };
  return words[problem];
}
function consentWords(clinic) {
  return clinic ? msg(str`I agree that ${clinic} may use these details to answer my request.`) : msg("I agree that the clinic may use these details to answer my request.");
}

export { answerWord, consentWords, fieldLabel, problemText };
