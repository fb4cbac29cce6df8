/** What the appointment carries inside: nobody has checked who the patient is, so no record of its own is made of it. */
import type { AppointmentRequest, GuideLevel } from '../../booking/request.js';
import { listOf } from '../../foreign-json.js';
import { dig } from './dig.js';
import { fhirText } from './wishes.js';

const PATIENT = { reference: '#patient' };

/** The fields of a request that the `Patient` holds. */
type PatientField = 'name' | 'phone' | 'email' | 'contact' | 'locale';

/** The person as they named themselves; the way they want to be answered has rank 1. */
export function patientOf(request: Pick<AppointmentRequest, PatientField>) {
  const { name, phone, email, contact, locale } = request;
  const telecom = (['phone', 'email'] as const)
    .map((system) => ({
      system,
      value: fhirText(system === 'phone' ? phone : email),
      ...(contact !== 'either' && { rank: contact === system ? 1 : 2 }),
    }))
    .filter(({ value }) => value !== '');
  return {
    resourceType: 'Patient' as const,
    id: 'patient',
    name: [{ text: fhirText(name) }],
    ...(telecom.length > 0 && { telecom }),
    // The language of the page they read.
    ...(/^[a-z]{2,3}(-[\da-z]{1,8})*$/i.test(locale) && {
      communication: [{ language: { coding: [{ system: 'urn:ietf:bcp:47', code: locale }] } }],
    }),
  };
}

/** What `patientOf` has written, as it stands there. */
export function readPatient(patient: unknown): Record<PatientField, unknown> {
  const telecom = listOf(dig(patient, 'telecom'));
  const value = (system: string) => {
    const found = telecom.find((one) => dig(one, 'system') === system);
    return dig(found, 'value');
  };
  const first = telecom.find((one) => dig(one, 'rank') === 1);
  return {
    name: dig(patient, 'name', 0, 'text'),
    phone: value('phone'),
    email: value('email'),
    contact: dig(first, 'system'),
    locale: dig(patient, 'communication', 0, 'language', 'coding', 0, 'code'),
  };
}

/** The patient's yes to the clinic using these details to answer; `terms` is the address of what they agreed to. */
export function consentOf(agreed: boolean, at: string, terms: string) {
  return {
    resourceType: 'Consent' as const,
    id: 'consent',
    status: agreed ? ('active' as const) : ('rejected' as const),
    scope: coded('http://terminology.hl7.org/CodeSystem/consentscope', 'patient-privacy'),
    category: [coded('http://loinc.org', '57016-8')],
    patient: PATIENT,
    dateTime: at,
    // One of the two is needed (ppc-1).
    ...(terms
      ? { policy: [{ uri: terms }] }
      : { policyRule: { text: 'Use of these details by the clinic to answer' } }),
  };
}

/** The symptom guide's outcome and nothing of its answers. A statement of the patient's, no priority. */
export function guideOf(level: GuideLevel, at: string) {
  return {
    resourceType: 'QuestionnaireResponse' as const,
    id: 'guide',
    status: 'completed' as const,
    subject: PATIENT,
    authored: at,
    item: [
      { linkId: 'level', text: 'What the symptom guide advised', answer: [{ valueString: level as string }] },
    ],
  };
}

export function coded(system: string, code: string, display?: string) {
  return { coding: [{ system, code, ...(display !== undefined && { display }) }] };
}
