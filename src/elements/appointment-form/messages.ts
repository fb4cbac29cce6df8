/** Codes → words, in one place. A code or a field without words does not compile. */
import { msg, str } from '@lit/localize';
import { FEWEST_PHONE_DIGITS, LIMITS } from '../../features/booking/limits.js';
import type {
  FieldName,
  GuideLevel,
  Patient,
  TimeOfDay,
  Contact,
  Weekday,
} from '../../features/booking/request.js';
import { asCode } from '../../features/booking/still-wrong.js';
import type { ProblemCode } from '../../features/booking/validate.js';
import type { FailureReason } from '../../features/delivery/interpret.js';
import { shownLocale } from '../../locales/language.js';

/** The fields that a patient sees, in their order. */
export const SHOWN_FIELDS = [
  'name',
  'phone',
  'email',
  'contact',
  'patient',
  'days',
  'time',
  'slot',
  'message',
  'consent',
] as const satisfies readonly FieldName[];
export type ShownField = (typeof SHOWN_FIELDS)[number];

export function fieldLabel(field: ShownField): string {
  const labels: Record<ShownField, () => string> = {
    name: () => msg('Your name'),
    phone: () => msg('Phone number'),
    email: () => msg('E-mail address'),
    contact: () => msg('How should we reply?'),
    patient: () => msg('Have you been here before?'),
    days: () => msg('Which days suit you?'),
    time: () => msg('What time of day?'),
    slot: () => msg('Free times'),
    message: () => msg('Anything we should know'),
    consent: () => msg('Your agreement'),
  };
  return labels[field]();
}

export function contactWord(contact: Contact): string {
  const words: Record<Contact, () => string> = {
    phone: () => msg('By phone'),
    email: () => msg('By e-mail'),
    either: () => msg('Either way'),
  };
  return words[contact]();
}

export function patientWord(patient: Patient): string {
  return patient === 'new' ? msg('No, I am new') : msg('Yes, I have');
}

export function timeWord(time: TimeOfDay): string {
  const words: Record<TimeOfDay, () => string> = {
    morning: () => msg('Morning'),
    afternoon: () => msg('Afternoon'),
    evening: () => msg('Evening'),
    any: () => msg('Any time'),
  };
  return words[time]();
}

export function weekdayWord(day: Weekday): string {
  const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  // 1 January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, 1 + week.indexOf(day)));
  return new Intl.DateTimeFormat(shownLocale(), { weekday: 'long', timeZone: 'UTC' }).format(date);
}

/** What the guide on the page advised, named so that the patient knows what would be shared. */
export function levelWord(level: GuideLevel): string {
  const words: Record<GuideLevel, () => string> = {
    emergency: () => msg('emergency help now'),
    'same-day': () => msg('be seen today'),
    soon: () => msg('be seen soon'),
    'self-care': () => msg('look after it yourself for now'),
  };
  return words[level]();
}

/** What to do about a problem with a field: a code of ours in words, a server's own text as it is. */
export function problemText(field: ShownField, problem: string): string {
  const code = asCode(problem);
  return code === null ? problem : codeText(field, code);
}

function codeText(field: ShownField, code: ProblemCode): string {
  switch (code) {
    case 'missing':
      if (field === 'name') return msg('Write your name.');
      if (field === 'consent') return msg('Tick the box to agree that we may use these details to reply.');
      return msg(str`Fill in: ${fieldLabel(field)}`);
    case 'phone-or-email':
      return msg('Give a phone number or an e-mail address, so that we can reply.');
    case 'needed-for-contact':
      return field === 'email'
        ? msg('You asked for a reply by e-mail: write your e-mail address.')
        : msg('You asked for a reply by phone: write your phone number.');
    case 'too-short':
      return field === 'phone'
        ? msg(str`Write the whole phone number: it has at least ${FEWEST_PHONE_DIGITS} digits.`)
        : msg(str`Write a little more: ${fieldLabel(field)}`);
    case 'too-long': {
      const limit = field in LIMITS ? LIMITS[field as keyof typeof LIMITS] : 0;
      return msg(str`Shorten this to ${limit.toLocaleString(shownLocale())} characters at most.`);
    }
    case 'not-a-name':
      return msg('Write your name with letters.');
    case 'not-a-phone':
      return msg('Write the phone number with digits only, such as +1 555 010 0199.');
    case 'not-an-email':
      return msg('Write the whole e-mail address, such as name@example.com.');
    case 'not-a-choice':
      return msg(str`Choose one of the answers: ${fieldLabel(field)}`);
  }
}

/** Server texts about the request as a whole; a bare code of ours says nothing to a patient and is left out. */
export function readableTexts(texts: readonly string[]): string[] {
  return texts.filter((text) => asCode(text) === null);
}

export function failureText(reason: FailureReason): string {
  switch (reason) {
    case 'network':
      return msg(
        'The connection did not work, or the clinic’s system could not be reached. We tried several times.',
      );
    case 'timeout':
      return msg('The clinic’s system took too long to answer. We tried several times.');
    case 'server':
      return msg('The clinic’s system is not working at the moment. We tried several times.');
    case 'refused':
      return msg('The clinic’s system did not accept the request.');
    case 'unreadable':
    case 'page':
      return msg('The clinic’s system did not confirm that the request arrived.');
    case 'stopped':
      return msg('You stopped before the clinic’s system confirmed the request.');
  }
}
