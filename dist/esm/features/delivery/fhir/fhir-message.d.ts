import type { AppointmentRequest } from '../../booking/request.js';
import type { Entry, Message } from '../message.js';
import { type AppointmentContext } from './appointment.js';
/** Begins the URL of an extension that carries a field of the page's own. */
export declare const OWN_FIELD = "urn:back-pain-widgets:field:";
/**
 * The request as the body of a POST to a server that speaks FHIR. What the page sends along besides (a constant, a
 * captcha's answer) travels as extensions, for a relay to read and take out.
 */
export declare function fhirMessage(request: AppointmentRequest, options: {
    appointment: AppointmentContext;
    constants: readonly Entry[];
    extras: readonly Entry[];
}): Message;
