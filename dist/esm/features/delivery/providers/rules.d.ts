import { type AppointmentRequest } from '../../booking/request.js';
import { type Outcome, type Reader } from '../interpret.js';
import type { Answer, Message } from '../message.js';
import type { DeliveryOptions } from '../options.js';
/** How a request to a service is written and its answer read. */
export interface Rules {
    address: (given: string) => string;
    encode(request: AppointmentRequest, options: DeliveryOptions): Message;
    interpret(answer: Answer, reader: Reader, options: DeliveryOptions): Outcome;
}
/** The rules of the service that is named or that the address belongs to; null where it is none that we know. */
export declare function rulesOf(given: string | null, address: string): Rules | null;
/** What the author of the page should hear before a patient meets it: an attribute, and what is wrong with it. */
export type Complaint = readonly [attribute: 'format' | 'fields' | 'provider', wrong: string];
/** @param format what the author asked for, if anything: `options` has the default then */
export declare function complaints(given: string | null, address: string, options: DeliveryOptions, format: string | null): Complaint[];
