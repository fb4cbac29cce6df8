import { slotText } from '../../booking/chosen-slot.js';

/** When the patient can come, for a machine (a period) and for the person who reads the appointment (a comment). */
const DAY_MS = 86_400_000;
/** In English, as the codes of FHIR are: whoever answers reads them beside those. */
const WORDS = {
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
function comment(request) {
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
function requestedPeriod(slot, window) {
    if (slot)
        return { start: instant(Date.parse(slot.start)), end: instant(Date.parse(slot.end)) };
    const { now, minDays, maxDays } = window;
    return {
        start: instant(now + minDays * DAY_MS),
        end: instant(now + Math.max(minDays, maxDays) * DAY_MS),
    };
}
/** A FHIR `dateTime` to the second. */
function instant(ms) {
    return new Date(ms).toISOString().replace(/\.\d+/, '');
}
/** A text that FHIR R4's `string` takes: of all the kinds of space, only plain ones. */
function fhirText(text) {
    return text.replace(/[^\S \n\t]/g, ' ').trim();
}

export { WORDS, comment, fhirText, instant, requestedPeriod };
