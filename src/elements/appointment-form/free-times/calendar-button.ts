import { msg, str } from '../../../locales/msg.js';
import type { TemplateResult } from 'lit';
import { reference } from '../../../features/booking/reference.js';
import type { AppointmentRequest } from '../../../features/booking/request.js';
import { calendarEntry, type CalendarEntry } from '../../../features/slots/calendar-entry.js';
import type { FreeTime } from '../../../features/slots/free-days.js';
import { button } from '../../shared/button-view.js';
import { labelled } from '../../shared/labelled.js';
import type { ClinicContact } from '../contact-view.js';

/** A request that asks for a time. */
export interface TimeAsked {
  /** All that may stand in a calendar: others may read it. */
  request: Pick<AppointmentRequest, 'id'>;
  clinic: ClinicContact;
  /** False where it is known not to be with the clinic. */
  arrived: boolean;
}

/** Saves the time that was asked for as a file that calendars read. */
export function calendarButton(time: FreeTime, asked: TimeAsked, now: () => number): TemplateResult {
  return button(
    msg('Add to calendar'),
    () => save(calendarEntry(entryOf(time, asked, now())), 'appointment.ics'),
    'secondary',
    'calendar',
  );
}

function entryOf(
  { published: { start, end, place } }: FreeTime,
  { request: { id }, clinic: { name, phone, email, address }, arrived }: TimeAsked,
  writtenAt: number,
): CalendarEntry {
  const words = msg('Appointment requested, not confirmed');
  return {
    uid: id,
    writtenAt,
    start: start.at,
    end: end.at,
    summary: name ? labelled(words, name) : words,
    description: [
      arrived
        ? msg(
            'You asked for this time. The clinic is not holding it for you. It will confirm it or suggest another.',
          )
        : msg('You asked for this time, but the request was not confirmed. Please contact the clinic.'),
      msg(str`Reference: ${reference(id)}`),
      ...[phone, email].filter(Boolean),
    ].join('\n'),
    location: place ?? address ?? '',
  };
}

/** Long enough for a phone that first asks where to keep it. */
const KEPT_MS = 60_000;

/** By an address of its own and a link outside the page: a strict policy allows both, and no script of the page sees it. */
function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
