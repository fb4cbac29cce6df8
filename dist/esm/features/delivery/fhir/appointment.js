import { coded, patientOf, consentOf, guideOf } from './contained.js';
import { instant, requestedPeriod, comment, fhirText } from './wishes.js';

const URI_SYSTEM = "urn:ietf:rfc:3986";
function appointmentResource(request, context) {
  const { page, guide, slot } = request;
  const asked = instant(context.now);
  return {
    resourceType: "Appointment",
    ...page && { meta: { source: page } },
    // Each of these is referred to below, as FHIR demands (dom-3).
    contained: [
      patientOf(request),
      consentOf(request.consent, asked, context.privacyUrl || page),
      ...guide ? [guideOf(guide.level, asked)] : []
    ],
    identifier: [identifierOf(request.id)],
    status: "proposed",
    serviceType: [coded("http://terminology.hl7.org/CodeSystem/service-type", "65", "Physiotherapy")],
    // Words alone: a code would be a diagnosis, and that is the clinic's.
    reasonCode: [{ text: "Back pain" }],
    description: "Appointment request from the website, to be confirmed",
    supportingInformation: [{ reference: "#consent" }, ...guide ? [{ reference: "#guide" }] : []],
    // By its id alone: the server that takes this need not be the one that published the free time.
    ...slot && { slot: [{ type: "Slot", identifier: { value: slot.id } }] },
    created: asked,
    comment: comment(request),
    participant: [
      { actor: { reference: "#patient" }, status: "accepted" },
      { actor: serviceOf(page, context), status: "needs-action" }
    ],
    requestedPeriod: [requestedPeriod(slot, context)]
  };
}
function identifierOf(id) {
  return { system: URI_SYSTEM, value: `urn:uuid:${id.toLowerCase()}` };
}
function serviceOf(page, { service, clinic }) {
  return {
    type: "HealthcareService",
    ...service ?? siteOf(page),
    display: fhirText(clinic) || "Physiotherapy"
  };
}
function siteOf(page) {
  const [origin] = /^https?:\/\/[^/]+/.exec(page) ?? [];
  return origin === void 0 ? {} : { identifier: { system: URI_SYSTEM, value: origin } };
}

export { URI_SYSTEM, appointmentResource, identifierOf };
