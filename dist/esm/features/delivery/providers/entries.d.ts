import { type AppointmentRequest, type FieldName } from '../../booking/request.js';
import type { Entry, Message } from '../message.js';
import type { DeliveryOptions } from '../options.js';
/**
 * The request as a service's form would hold it: one text a field, days joined by commas (many services keep only the
 * last of a repeated name) unless the name ends in `[]`, nothing that is empty.
 */
export declare function formEntries(request: AppointmentRequest, options: DeliveryOptions): Entry[];
/**
 * The same for a form whose fields are declared beforehand and that drops all others: what has no name there follows
 * the patient's message, a line each. Without a name for the message they go by their own.
 * @param elsewhere fields that the message carries in another place
 */
export declare function declaredEntries(request: AppointmentRequest, options: DeliveryOptions, elsewhere?: readonly FieldName[]): Entry[];
/** Entries in the format asked for, where the service takes it; else in its own. */
export declare function messageOf(entries: readonly Entry[], { format }: DeliveryOptions): Message;
