import type { AppointmentRequest } from '../../booking/request.js';
import { jsonText } from '../json-text.js';
import type { Entry, Message } from '../message.js';
import { appointmentResource, type AppointmentContext } from './appointment.js';
import { fhirText } from './wishes.js';

/** Begins the URL of an extension that carries a field of the page's own. */
export const OWN_FIELD = 'urn:back-pain-widgets:field:';

/**
 * The request as the body of a POST to a server that speaks FHIR. What the page sends along besides (a constant, a
 * captcha's answer) travels as extensions, for a relay to read and take out.
 */
export function fhirMessage(
  request: AppointmentRequest,
  options: { appointment: AppointmentContext; constants: readonly Entry[]; extras: readonly Entry[] },
): Message {
  const extension = [...options.constants, ...options.extras]
    .map(([name, value]) => ({
      url: OWN_FIELD + name.replace(/\s/g, '%20'),
      valueString: fhirText(value),
    }))
    .filter(({ valueString }) => valueString !== '');
  return {
    kind: 'text',
    type: 'application/fhir+json',
    text: jsonText({
      ...appointmentResource(request, options.appointment),
      ...(extension.length > 0 && { extension }),
    }),
  };
}
