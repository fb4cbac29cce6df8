import { msg } from '../../../locales/msg.js';
import { reference } from '../../../features/booking/reference.js';
import { calendarEntry } from '../../../features/slots/calendar-entry.js';
import { button } from '../../shared/button-view.js';
import { labelled } from '../../shared/labelled.js';
import { str } from '@lit/localize';

function calendarButton(time, asked, now) {
  return button(
    msg("Add to calendar"),
    () => save(calendarEntry(entryOf(time, asked, now())), "appointment.ics"),
    "secondary",
    "calendar"
  );
}
function entryOf({ published: { start, end, place } }, { request: { id }, clinic: { name, phone, email, address }, arrived }, writtenAt) {
  const words = msg("Appointment requested, not confirmed");
  return {
    uid: id,
    writtenAt,
    start: start.at,
    end: end.at,
    summary: name ? labelled(words, name) : words,
    description: [
      arrived ? msg(
        "You asked for this time. The clinic is not holding it for you. It will confirm it or suggest another."
      ) : msg("You asked for this time, but the request was not confirmed. Please contact the clinic."),
      msg(str`Reference: ${reference(id)}`),
      ...[phone, email].filter(Boolean)
    ].join("\n"),
    location: place ?? address ?? ""
  };
}
const KEPT_MS = 6e4;
function save(text, name) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

export { calendarButton };
