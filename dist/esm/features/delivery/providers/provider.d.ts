import type { AppointmentRequest } from '../../booking/request.js';
import type { Message } from '../message.js';
import type { DeliveryOptions, Format, Renames } from '../options.js';
/** What an answer says about the request. `fields` go by the names that they have at the service. */
export type Verdict = {
    says: 'arrived';
} | {
    says: 'refused';
    form: readonly string[];
    fields: Readonly<Record<string, string>>;
}
/** Neither yes nor no: a web page where data was due, an answer cut off, another service's words. */
 | {
    says: 'unclear';
};
/** A service that takes requests for a clinic: how it wants them written, and what its answers mean. */
export interface Provider {
    /** What it takes; where the author asks for something else, the first of them is sent. */
    formats: readonly [Format, ...Format[]];
    /** Names that our fields have there, unless the author says otherwise. */
    names?: Renames;
    /** Its own name for a field that people leave empty. It drops what has one filled, and calls it sent all the same. */
    honeypot?: string;
    /** Its fields are declared beforehand: what has no name there is written into the message. */
    declared?: true;
    /** A field that it must be sent with each request, as `data-field-…`. */
    needs?: string;
    /** The address to post to, where people are given another one. */
    address?: (given: string) => string;
    encode(request: AppointmentRequest, options: DeliveryOptions): Message;
    /** @param body empty where the connection broke before its end */
    interpret(status: number, contentType: string, body: string): Verdict;
}
