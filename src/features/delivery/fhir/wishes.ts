/** When the patient can come, for a machine (a period) and for the person who reads the appointment (a comment). */
import { slotText, type ChosenSlot } from '../../booking/chosen-slot.js';
import type { Patient, Weekday } from '../../booking/fields.js';
import type { AppointmentRequest } from '../../booking/request.js';

const DAY_MS = 86_400_000;

/** In English, as the codes of FHIR are: whoever answers reads them beside those. */
const WORDS: {
  readonly patient: Readonly<Record<Patient, string>>;
  readonly days: Readonly<Record<Weekday, string>>;
} = {
  patient: { new: 'New patient', returning: 'Returning patient' },
  days: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
};

/** The fields of a request that the comment holds. */
type WishField = 'patient' | 'days' | 'time' | 'slot' | 'message';

/**
 * Lines about the wish, a blank line, and what the patient wrote. It stands in `Appointment.comment`, which is the
 * clinic's to read; `patientInstruction` would be the clinic's words to the patient.
 */
export function comment(request: Pick<AppointmentRequest, WishField>): string {
  const { patient, days, time, slot, message } = request;
  const lines = [
    ...(patient ? [WORDS.patient[patient]] : []),
    ...(slot ? [`Free time asked for: ${slotText(slot)}`] : []),
    ...(slot && days.length === 0 ? [] : [`Days: ${days.map((day) => WORDS.days[day]).join(', ') || 'any'}`]),
    ...(slot && time === 'any' ? [] : [`Time of day: ${time}`]),
  ];
  const words = fhirText(message);
  return lines.join('\n') + (words && `\n\n${words}`);
}

/** What `comment` has written: each field as a form would send it. */
export function readComment(comment: string): Record<WishField, unknown> {
  const [head = '', ...message] = comment.split('\n\n');
  const lines = head.split('\n');
  const after = (label: string) => lines.find((line) => line.startsWith(label))?.slice(label.length);
  const days = after('Days: ') ?? 'any';
  return {
    patient: codeOf(WORDS.patient, (words) => lines.includes(words)),
    days:
      days === 'any' ? [] : days.split(', ').map((day) => codeOf(WORDS.days, (name) => name === day) ?? day),
    time: after('Time of day: '),
    slot: after('Free time asked for: '),
    message: message.join('\n\n'),
  };
}

function codeOf(
  words: Readonly<Record<string, string>>,
  isMeant: (word: string) => boolean,
): string | undefined {
  return Object.entries(words).find(([, word]) => isMeant(word))?.[0];
}

/** The free time that was chosen, or else the clinic's window, in instants: no time zone shifts them. */
export function requestedPeriod(
  slot: ChosenSlot | null,
  window: { now: number; minDays: number; maxDays: number },
): { start: string; end: string } {
  if (slot) return { start: instant(Date.parse(slot.start)), end: instant(Date.parse(slot.end)) };
  const { now, minDays, maxDays } = window;
  return {
    start: instant(now + minDays * DAY_MS),
    end: instant(now + Math.max(minDays, maxDays) * DAY_MS),
  };
}

/** A FHIR `dateTime` to the second. */
export function instant(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+/, '');
}

/** A text that FHIR R4's `string` takes: of all the kinds of space, only plain ones. */
export function fhirText(text: string): string {
  return text.replace(/[^\S \n\t]/g, ' ').trim();
}
