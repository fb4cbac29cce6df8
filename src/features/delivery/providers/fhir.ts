import { fhirMessage } from '../fhir/fhir-message.js';
import { objections } from '../fhir/operation-outcome.js';
import type { Provider } from './provider.js';

/** A FHIR R4 server behind the clinic's own relay. It says yes by its status, and no by an `OperationOutcome`. */
export const fhir: Provider = {
  formats: ['fhir'],
  encode: fhirMessage,
  proof: { by: 'content' },
  complaint: (said) => {
    const found = objections(said);
    return found ? { errors: found } : said;
  },
};
