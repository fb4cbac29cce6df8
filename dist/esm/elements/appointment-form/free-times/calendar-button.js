import { msg, str } from '@lit/localize';
import { reference } from '../../../features/booking/reference.js';
import { calendarEntry } from '../../../features/slots/calendar-entry.js';
import { button } from '../../widget/button-view.js';

/** Saves the time that was asked for as a file that calendars read. */
function calendarButton(time, asked, now) {
    return button(msg('Add to calendar'), () => save(calendarEntry(entryOf(time, asked, now())), 'appointment.ics'), 'secondary', 'calendar');
}
function entryOf({ published: { start, end, place } }, { request: { id }, clinic: { name, phone, email }, arrived }, writtenAt) {
    const words = msg('Appointment requested, not confirmed');
    return {
        uid: id,
        writtenAt,
        start: start.at,
        end: end.at,
        summary: name ? `${words}: ${name}` : words,
        description: [
            arrived
                ? msg('You asked for this time. It is not held for you: the clinic confirms it, or suggests another.')
                : msg('You asked for this time, but the request was not confirmed. Please contact the clinic.'),
            msg(str `Reference: ${reference(id)}`),
            ...[phone, email].filter(Boolean),
        ].join('\n'),
        location: place ?? '',
    };
}
/** Long enough for a phone that first asks where to keep it. */
const KEPT_MS = 60_000;
/** By an address of its own and a link outside the page: a strict policy allows both, and no script of the page sees it. */
function save(text, name) {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
    Object.assign(document.createElement('a'), { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

export { calendarButton };
