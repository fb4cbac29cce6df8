import { msg, str } from '@lit/localize';
import { LIMITS, FEWEST_PHONE_DIGITS } from '../../features/booking/limits.js';
import { WEEKDAYS } from '../../features/booking/request.js';
import { isCode } from '../../features/booking/still-wrong.js';
import { shownLocale } from '../../locales/language.js';

/** Codes → words, in one place. A code or a field without words does not compile. */
/** The fields that a patient sees, in their order. */
const SHOWN_FIELDS = [
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
];
function fieldLabel(field) {
    const labels = {
        name: msg('Your name'),
        phone: msg('Phone number'),
        email: msg('E-mail address'),
        contact: msg('How should we reply?'),
        patient: msg('Have you been here before?'),
        days: msg('Which days suit you?'),
        time: msg('What time of day?'),
        slot: msg('Free times'),
        message: msg('Anything we should know'),
        consent: msg('Your agreement'),
    };
    return labels[field];
}
/** An answer to choose, or what the guide on the page advised, named so that the patient knows what would be shared. */
function answerWord(answer) {
    const words = {
        phone: msg('By phone'),
        email: msg('By e-mail'),
        either: msg('Either way'),
        new: msg('No, I am new'),
        returning: msg('Yes, I have'),
        morning: msg('Morning'),
        afternoon: msg('Afternoon'),
        evening: msg('Evening'),
        any: msg('Any time'),
        emergency: msg('emergency help now'),
        'same-day': msg('be seen today'),
        soon: msg('be seen soon'),
        'self-care': msg('look after it yourself for now'),
    };
    return answer in words ? words[answer] : weekdayWord(answer);
}
function weekdayWord(day) {
    // 1 January 2024 was a Monday.
    const date = new Date(2024, 0, 1 + WEEKDAYS.indexOf(day));
    return date.toLocaleDateString(shownLocale(), { weekday: 'long' });
}
function numberText(number) {
    return number.toLocaleString(shownLocale());
}
/** What to do about a problem with a field: a code of ours in words, a server's own text as it is. */
function problemText(field, problem) {
    if (!isCode(problem))
        return problem;
    const check = msg(str `Check your answer: ${fieldLabel(field)}`);
    const limit = LIMITS[field];
    const words = {
        missing: field === 'name'
            ? msg('Write your name.')
            : field === 'consent'
                ? msg('Tick the box to agree that we may use these details to reply.')
                : check,
        'phone-or-email': msg('Give a phone number or an e-mail address, so that we can reply.'),
        'needed-for-contact': field === 'email'
            ? msg('You asked for a reply by e-mail: write your e-mail address.')
            : msg('You asked for a reply by phone: write your phone number.'),
        'too-short': field === 'phone'
            ? msg(str `Write the whole phone number: it has at least ${FEWEST_PHONE_DIGITS} digits.`)
            : check,
        'too-long': limit ? msg(str `Shorten this to ${numberText(limit)} characters at most.`) : check,
        'not-a-name': msg('Write your name with letters.'),
        'not-a-phone': msg('Write the phone number with digits only, such as +1 555 010 0199.'),
        'not-an-email': msg('Write the whole e-mail address, such as name@example.com.'),
        'not-a-choice': check,
    };
    return words[problem];
}
/** Server texts about the request as a whole; a bare code of ours says nothing to a patient and is left out. */
function readableTexts(texts) {
    return texts.filter((text) => !isCode(text));
}
function failureText(reason) {
    const unsure = msg('The clinic’s system did not confirm that the request arrived.');
    const words = {
        network: msg('The clinic’s system could not be reached. We tried several times.'),
        timeout: msg('The clinic’s system took too long to answer. We tried several times.'),
        server: msg('The clinic’s system is not working at the moment. We tried several times.'),
        refused: msg('The clinic’s system did not accept the request.'),
        unreadable: unsure,
        page: unsure,
        stopped: msg('You stopped before the clinic’s system confirmed the request.'),
    };
    return words[reason];
}

export { SHOWN_FIELDS, answerWord, failureText, fieldLabel, numberText, problemText, readableTexts };
