import { LIMITS } from '../../features/booking/limits.js';
import { EMPTY_DRAFT, HONEYPOT, tidy, TEXT_FIELDS } from '../../features/booking/request.js';

/**
 * Reads and writes the form's native controls. They hold what is typed, not the element: a browser's autofill may fill
 * them without an event, and a moved element keeps them.
 */
/** Name of the checkbox that sends the guide's outcome along. */
const SHARE = 'share-guide';
/** The controls go by the names of the fields. */
function readForm(form) {
    const data = new FormData(form);
    const text = (name) => data.get(name);
    const draft = Object.entries(EMPTY_DRAFT).map(([name, empty]) => [name, text(name) ?? empty]);
    const days = data.getAll('days');
    const trapped = text(HONEYPOT);
    return {
        draft: tidy({ ...Object.fromEntries(draft), days, consent: data.has('consent') }),
        trapped: trapped ? [[HONEYPOT, trapped]] : [],
        shares: data.has(SHARE),
    };
}
/** The patient has ticked a day, or another time of day than any. */
function hasNamedDays(form) {
    if (!form)
        return false;
    const { days, time } = readForm(form).draft;
    return days.length > 0 || time !== EMPTY_DRAFT.time;
}
/** Writes what is known and a text, cut to the limits; everything else is passed over. */
function writeForm(form, values) {
    for (const name of TEXT_FIELDS) {
        const value = values[name];
        const control = form.elements.namedItem(name);
        if (typeof value === 'string')
            control.value = value.slice(0, LIMITS[name]);
    }
}
/** Controls whose value a form of their own would send. */
const SENDING = ':is(input, select, textarea)[name]:enabled:not(:is([type="checkbox"], [type="radio"]):not(:checked))';
/** Names and values of the controls that the page has put into a slot (a captcha's answer). */
function slottedValues(slot) {
    const elements = slot?.assignedElements({ flatten: true }) ?? [];
    const controls = elements
        .flatMap((element) => [element, ...element.querySelectorAll('*')])
        .filter((element) => element.matches(SENDING));
    return controls.map(({ name, value }) => [name, value]);
}

export { SHARE, hasNamedDays, readForm, slottedValues, writeForm };
