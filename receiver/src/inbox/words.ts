import type { ChosenSlot } from '../../../src/features/booking/chosen-slot.js';
import type { Contact, Patient, TimeOfDay, Weekday } from '../../../src/features/booking/fields.js';
import type { GuideLevel } from '../../../src/features/booking/request.js';

/** What the codes of a request mean to the person at the desk. */
export const CONTACT: Readonly<Record<Contact, string>> = {
  phone: 'by phone',
  email: 'by e-mail',
  either: 'by phone or e-mail',
};
export const PATIENT: Readonly<Record<Patient | '', string>> = {
  new: 'New patient',
  returning: 'Has been here before',
  '': '',
};
export const TIME: Readonly<Record<TimeOfDay, string>> = {
  morning: 'mornings',
  afternoon: 'afternoons',
  evening: 'evenings',
  any: 'any time',
};
export const DAY: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};
export const GUIDE: Readonly<Record<GuideLevel, string>> = {
  emergency: 'Emergency: call the patient now',
  'same-day': 'To be seen the same day',
  soon: 'To be seen soon',
  'self-care': 'Self-care',
};

export function preferredTime(days: readonly Weekday[], time: TimeOfDay): string {
  const names = days.length === 0 || days.length === 7 ? 'Any day' : days.map((day) => DAY[day]).join(', ');
  return `${names}, ${TIME[time]}`;
}

/** A free time on the clinic's clock, as the request says it; the offset beside it leaves no doubt. */
export function freeTime({ start, end }: ChosenSlot): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
  const date = day.format(new Date(`${start.slice(0, 10)}T00:00:00Z`));
  return `${date}, ${start.slice(11, 16)} to ${end.slice(11, 16)} (UTC${start.slice(-6)}): asked for, not held`;
}

/** A day by the same clock as {@link moment}. */
export function day(at: Date): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }).format(at);
}

/** A moment on the clock of the machine that the receiver runs on: the clinic's own. */
export function moment(at: Date): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
