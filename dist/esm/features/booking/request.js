/** The words of the contract: what a patient asks for, exactly as it leaves the page. */
/** What a patient writes in their own words. */
const TEXT_FIELDS = ['name', 'phone', 'email', 'message'];
const CONTACTS = ['phone', 'email', 'either'];
const PATIENTS = ['new', 'returning'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const TIMES = ['morning', 'afternoon', 'evening', 'any'];
const GUIDE_LEVELS = ['emergency', 'same-day', 'soon', 'self-care'];
/**
 * Name of the field that people cannot see and only programs fill in. A filled one is sent along under this name, so
 * that the receiver decides: a browser's autofill may have filled it, and such a request must not be lost.
 */
const HONEYPOT = 'leave_empty';
/** An empty form. */
const EMPTY_DRAFT = {
    name: '',
    phone: '',
    email: '',
    contact: 'either',
    patient: '',
    days: [],
    time: 'any',
    message: '',
    consent: false,
};
/**
 * The draft as it should be judged, sent and stored: outer space gone, one kind of line break (a browser's multipart
 * encoding turns every \n into \r\n), and without the invisible direction marks that contact lists put around
 * copied telephone numbers.
 */
function tidy(draft) {
    return {
        ...draft,
        name: oneLine(draft.name),
        phone: oneLine(draft.phone),
        email: oneLine(draft.email),
        message: draft.message
            .replace(/\r\n?/g, '\n')
            .replace(/[^\P{Cc}\n\t]/gu, '')
            .trim(),
    };
}
function oneLine(text) {
    return text
        .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim();
}

export { CONTACTS, EMPTY_DRAFT, GUIDE_LEVELS, HONEYPOT, PATIENTS, TEXT_FIELDS, TIMES, WEEKDAYS, tidy };
