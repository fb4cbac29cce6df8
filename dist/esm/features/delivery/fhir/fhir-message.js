import { jsonText } from '../json-text.js';
import { appointmentResource } from './appointment.js';
import { fhirText } from './wishes.js';

/** Begins the URL of an extension that carries a field of the page's own. */
const OWN_FIELD = 'urn:back-pain-widgets:field:';
/**
 * The request as the body of a POST to a server that speaks FHIR. What the page sends along besides (a constant, a
 * captcha's answer) travels as extensions, for a relay to read and take out.
 */
function fhirMessage(request, options) {
    const extension = [...options.constants, ...options.extras]
        .map(([name, value]) => ({
        url: OWN_FIELD + name.replace(/\s/g, '%20'),
        valueString: fhirText(value),
    }))
        .filter(({ valueString }) => valueString !== '');
    return {
        kind: 'text',
        type: 'application/fhir+json',
        text: jsonText({
            ...appointmentResource(request, options.appointment ?? askedNow()),
            ...(extension.length > 0 && { extension }),
        }),
    };
}
/** What holds where the page says nothing: the form's own defaults. */
function askedNow() {
    return { now: Date.now(), clinic: '', privacyUrl: '', minDays: 1, maxDays: 60 };
}

export { OWN_FIELD, fhirMessage };
