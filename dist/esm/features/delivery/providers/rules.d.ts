import { type AppointmentRequest } from '../../booking/request.js';
import { type Outcome, type Reader } from '../interpret.js';
import type { Answer, Message } from '../message.js';
import { type DeliveryOptions } from '../options.js';
import { type ProviderName } from './table.js';
/** How a request is written for a destination, and its answer read. */
export interface Rules {
    address: (given: string) => string;
    encode(request: AppointmentRequest, options: DeliveryOptions): Message;
    interpret(answer: Answer, reader: Reader, options: DeliveryOptions): Outcome;
}
/** The rules of a service; null: those of the clinic's own server. */
export declare function rulesOf(service: ProviderName | null): Rules;
/** What the author of the page should hear before a patient meets it: an attribute, and what is wrong with it. */
export type ProviderComplaint = readonly [attribute: 'format' | 'fields' | 'provider', wrong: string];
/**
 * What a service would not do as the page asks.
 * @param format what the author asked for, if anything: `options` has the default then
 */
export declare function providerComplaints(name: ProviderName, options: Pick<DeliveryOptions, 'format' | 'renames' | 'constants'>, format: string | null): ProviderComplaint[];
