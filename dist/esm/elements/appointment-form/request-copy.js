import { msg } from '@lit/localize';
import { reference } from '../../features/booking/reference.js';
import { fieldLabel, answerWord } from './messages.js';

/** The request as plain text, for the patient to keep, read out or send in another way. */
function requestCopy(request, clinic, slotWords) {
    const { name, phone, email, contact, patient, days, time, message, guide } = request;
    const lines = [
        [fieldLabel('name'), name],
        [fieldLabel('phone'), phone],
        [fieldLabel('email'), email],
        [fieldLabel('contact'), answerWord(contact)],
        [fieldLabel('patient'), patient && answerWord(patient)],
        [fieldLabel('days'), days.map(answerWord).join(', ')],
        slotWords ? [msg('Time asked for'), slotWords] : [fieldLabel('time'), answerWord(time)],
        [fieldLabel('message'), message],
        [msg('The guide suggested'), guide ? answerWord(guide.level) : ''],
        [msg('Reference'), reference(request.id)],
        [msg('Clinic'), [clinic.name, clinic.phone, clinic.email].filter(Boolean).join(', ')],
    ];
    const written = lines.filter(([, value]) => value).map((line) => line.join(': ').replace('?:', '?'));
    return [msg('Appointment requested, not confirmed'), ...written].join('\n');
}
/**
 * Copies a text that is shown, or selects it where the browser does not let a page copy (no https, an embedded frame).
 * @returns what was done, in words
 */
async function copyOrSelect(shown) {
    try {
        await navigator.clipboard.writeText(shown.innerText);
        return msg('Copied');
    }
    catch {
        getSelection()?.selectAllChildren(shown);
        return msg('Selected: now copy it');
    }
}

export { copyOrSelect, requestCopy };
