import { fhirText } from './wishes.js';

const PATIENT = { reference: "#patient" };
function patientOf(request) {
  const { name, phone, email, contact, locale } = request;
  const telecom = ["phone", "email"].map((system) => ({
    system,
    value: fhirText(system === "phone" ? phone : email),
    ...contact !== "either" && { rank: contact === system ? 1 : 2 }
  })).filter(({ value }) => value !== "");
  return {
    resourceType: "Patient",
    id: "patient",
    name: [{ text: fhirText(name) }],
    ...telecom.length > 0 && { telecom },
    // The language of the page they read.
    .../^[a-z]{2,3}(-[\da-z]{1,8})*$/i.test(locale) && {
      communication: [{ language: { coding: [{ system: "urn:ietf:bcp:47", code: locale }] } }]
    }
  };
}
function consentOf(agreed, at, terms) {
  return {
    resourceType: "Consent",
    id: "consent",
    status: agreed ? "active" : "rejected",
    scope: coded("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy"),
    category: [coded("http://loinc.org", "57016-8")],
    patient: PATIENT,
    dateTime: at,
    // One of the two is needed (ppc-1).
    ...terms ? { policy: [{ uri: terms }] } : { policyRule: { text: "Use of these details by the clinic to answer" } }
  };
}
function guideOf(level, at) {
  return {
    resourceType: "QuestionnaireResponse",
    id: "guide",
    status: "completed",
    subject: PATIENT,
    authored: at,
    item: [
      { linkId: "level", text: "What the symptom guide advised", answer: [{ valueString: level }] }
    ]
  };
}
function coded(system, code, display) {
  return { coding: [{ system, code, ...display !== void 0 && { display } }] };
}

export { coded, consentOf, guideOf, patientOf };
