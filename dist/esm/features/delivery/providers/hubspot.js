import { listOf, textOf, isObject } from '../../foreign-json.js';
import { declaredEntries } from './entries.js';

const CONSENT_TEXT = "consent_text";
const USUAL_CONSENT_TEXT = "The clinic may use these details to reply to this request.";
const FIELD = /'fields\.([^']+)'/;
const hubspot = {
  recognise: /^https:\/\/api(-\w+)?\.hsforms\.com\//,
  formats: ["json"],
  names: { name: "firstname", phone: "phone", email: "email", message: "message" },
  declared: true,
  encode: (request, options) => {
    const isText = ([name]) => name === CONSENT_TEXT;
    const text = options.constants.find(isText)?.[1] ?? options.consentText ?? USUAL_CONSENT_TEXT;
    const rest = { ...options, constants: options.constants.filter((entry) => !isText(entry)) };
    const entries = declaredEntries(request, rest, ["consent", "page"]);
    return {
      kind: "text",
      type: "application/json",
      text: JSON.stringify({
        fields: entries.map(([name, value]) => ({ name, value })),
        ...request.page && { context: { pageUri: request.page } },
        ...request.consent && { legalConsentOptions: { consent: { consentToProcess: true, text } } }
      })
    };
  },
  proof: { by: "words", isYes: () => true },
  complaint: (said) => {
    const errors = listOf(said["errors"]).map((one) => {
      const message = textOf(isObject(one) && one["message"]);
      return { message, field: FIELD.exec(message)?.[1] };
    });
    return { ...said, errors };
  }
};

export { hubspot };
