import { declaredEntries } from './entries.js';
import { jsonOf, isGood, UNCLEAR, saysNo, ARRIVED, refusal } from './verdicts.js';

/** Holds what the patient agreed to, where the clinic's own words are sent along under this name. */
const CONSENT_TEXT = 'consent_text';
const USUAL_CONSENT_TEXT = 'The clinic may use these details to reply to this request.';
/** Names the field that an error is about, as in: Error in 'fields.email'. */
const FIELD = /'fields\.([^']+)'/;
/**
 * `https://api.hsforms.com/submissions/v3/integration/submit/…` takes only JSON, which a browser asks leave for first
 * and HubSpot grants. It refuses fields that its form does not have.
 */
const hubspot = {
    formats: ['json'],
    names: { name: 'firstname', phone: 'phone', email: 'email', message: 'message' },
    declared: true,
    encode: (request, options) => {
        const isText = ([name]) => name === CONSENT_TEXT;
        const text = options.constants.find(isText)?.[1] ?? USUAL_CONSENT_TEXT;
        const rest = { ...options, constants: options.constants.filter((entry) => !isText(entry)) };
        const entries = declaredEntries(request, rest, ['consent', 'page']);
        return {
            kind: 'text',
            type: 'application/json',
            text: JSON.stringify({
                fields: entries.map(([name, value]) => ({ name, value })),
                ...(request.page && { context: { pageUri: request.page } }),
                ...(request.consent && { legalConsentOptions: { consent: { consentToProcess: true, text } } }),
            }),
        };
    },
    interpret: (status, _, body) => {
        const said = jsonOf(body);
        if (isGood(status)) {
            if (!said)
                return UNCLEAR;
            if (!saysNo(said) && said['status'] !== 'error')
                return ARRIVED;
        }
        const errors = said?.['errors'];
        const named = (Array.isArray(errors) ? errors : []).map((one) => {
            const { message } = Object(one);
            return { message, field: FIELD.exec(String(message))?.[1] };
        });
        return refusal({ ...said, errors: named });
    },
};

export { hubspot };
