import type { AppointmentRequest } from '../../booking/request.js';
import { coded, consentOf, guideOf, patientOf } from './contained.js';
import { comment, fhirText, instant, requestedPeriod } from './wishes.js';

/** What the appointment says besides the request itself. */
export interface AppointmentContext {
  /** When the patient asked, in milliseconds since 1970. */
  now: number;
  /** The clinic's name; empty where it has given none. */
  clinic: string;
  /** The clinic's privacy notice, to which the patient agreed; empty: the page that asked stands for it. */
  privacyUrl: string;
  /** From how many days on, and up to how many ahead, the clinic takes requests. */
  minDays: number;
  maxDays: number;
  /** What is asked to take part; by default the service of the page's own site. */
  service?: ServiceActor;
}

/** A `Reference`: to a resource that the server has, or to one it knows by an identifier of its own. */
export interface ServiceActor {
  reference?: string;
  identifier?: { system?: string; value: string };
}

/** Identifiers that are addresses themselves. */
export const URI_SYSTEM = 'urn:ietf:rfc:3986';

/**
 * The request as one FHIR R4 `Appointment`: proposed, without a start or an end, for a clinic to make a real one of.
 * Its identifier is the request's id, so that a server told `If-None-Exist` keeps it once.
 * @see https://hl7.org/fhir/R4/appointment.html
 */
export function appointmentResource(request: AppointmentRequest, context: AppointmentContext) {
  const { page, guide, slot } = request;
  const asked = instant(context.now);
  return {
    resourceType: 'Appointment' as const,
    ...(page && { meta: { source: page } }),
    // Each of these is referred to below, as FHIR demands (dom-3).
    contained: [
      patientOf(request),
      consentOf(request.consent, asked, context.privacyUrl || page),
      ...(guide ? [guideOf(guide.level, asked)] : []),
    ],
    identifier: [identifierOf(request.id)],
    status: 'proposed' as const,
    serviceType: [coded('http://terminology.hl7.org/CodeSystem/service-type', '65', 'Physiotherapy')],
    // Words alone: a code would be a diagnosis, and that is the clinic's.
    reasonCode: [{ text: 'Back pain' }],
    description: 'Appointment request from the website, to be confirmed',
    supportingInformation: [{ reference: '#consent' }, ...(guide ? [{ reference: '#guide' }] : [])],
    // By its id alone: the server that takes this need not be the one that published the free time.
    ...(slot && { slot: [{ type: 'Slot' as const, identifier: { value: slot.id } }] }),
    created: asked,
    comment: comment(request),
    participant: [
      { actor: { reference: '#patient' }, status: 'accepted' as const },
      { actor: serviceOf(page, context), status: 'needs-action' as const },
    ],
    requestedPeriod: [requestedPeriod(slot, context)],
  };
}

/** @param id the request's UUID */
export function identifierOf(id: string): { system: string; value: string } {
  return { system: URI_SYSTEM, value: `urn:uuid:${id.toLowerCase()}` };
}

function serviceOf(page: string, { service, clinic }: AppointmentContext) {
  return {
    type: 'HealthcareService' as const,
    ...(service ?? siteOf(page)),
    display: fhirText(clinic) || 'Physiotherapy',
  };
}

function siteOf(page: string): ServiceActor {
  const [origin] = /^https?:\/\/[^/]+/.exec(page) ?? [];
  return origin === undefined ? {} : { identifier: { system: URI_SYSTEM, value: origin } };
}
