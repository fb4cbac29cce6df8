import { isObject, listOf, textOf } from '../../foreign-json.js';
import type { Entry } from '../message.js';
import { declaredEntries } from './entries.js';
import type { Provider } from './provider.js';

/** Holds what the patient agreed to, where the clinic's own words are sent along under this name. */
const CONSENT_TEXT = 'consent_text';
/** Where nobody was asked on a page. */
const USUAL_CONSENT_TEXT = 'The clinic may use these details to reply to this request.';

/** Names the field that an error is about, as in: Error in 'fields.email'. */
const FIELD = /'fields\.([^']+)'/;

/**
 * `https://api.hsforms.com/submissions/v3/integration/submit/…` takes only JSON, which a browser asks leave for first
 * and HubSpot grants. It refuses fields that its form does not have.
 */
export const hubspot: Provider = {
  recognise: /^https:\/\/api(-\w+)?\.hsforms\.com\//,
  formats: ['json'],
  names: { name: 'firstname', phone: 'phone', email: 'email', message: 'message' },
  declared: true,
  encode: (request, options) => {
    const isText = ([name]: Entry): boolean => name === CONSENT_TEXT;
    const text = options.constants.find(isText)?.[1] ?? options.consentText ?? USUAL_CONSENT_TEXT;
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
  proof: { by: 'words', isYes: () => true },
  complaint: (said) => {
    const errors = listOf(said['errors']).map((one) => {
      const message = textOf(isObject(one) && one['message']);
      return { message, field: FIELD.exec(message)?.[1] };
    });
    return { ...said, errors };
  },
};
