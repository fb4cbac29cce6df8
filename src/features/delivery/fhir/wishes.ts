/** When the patient can come, for a machine (a period) and for the person who reads the appointment (a comment). */
import { slotText, type ChosenSlot } from '../../booking/chosen-slot.js';
import type { AppointmentRequest, Patient, Weekday } from '../../booking/request.js';

const DAY_MS = 86_400_000;

/** In English, as the codes of FHIR are: whoever answers reads them beside those. */
export const WORDS: {
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

/**
 * Lines about the wish, a blank line, and what the patient wrote. It stands in `Appointment.comment`, which is the
 * clinic's to read; `patientInstruction` would be the clinic's words to the patient.
 */
export function comment(request: AppointmentRequest): string {
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
