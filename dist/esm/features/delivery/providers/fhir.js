import { fhirMessage } from '../fhir/fhir-message.js';
import { objections } from '../fhir/operation-outcome.js';

const fhir = {
  formats: ["fhir"],
  encode: fhirMessage,
  proof: { by: "content" },
  complaint: (said) => {
    const found = objections(said);
    return found ? { errors: found } : said;
  }
};

export { fhir };
