import { jsonText } from '../json-text.js';
import { appointmentResource } from './appointment.js';
import { fhirText } from './wishes.js';

const OWN_FIELD = "urn:back-pain-widgets:field:";
function fhirMessage(request, options) {
  const extension = [...options.constants, ...options.extras].map(([name, value]) => ({
    url: OWN_FIELD + name.replace(/\s/g, "%20"),
    valueString: fhirText(value)
  })).filter(({ valueString }) => valueString !== "");
  return {
    kind: "text",
    type: "application/fhir+json",
    text: jsonText({
      ...appointmentResource(request, options.appointment),
      ...extension.length > 0 && { extension }
    })
  };
}

export { OWN_FIELD, fhirMessage };
