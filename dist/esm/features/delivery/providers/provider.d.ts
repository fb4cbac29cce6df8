import type { AppointmentRequest } from '../../booking/request.js';
import type { Message } from '../message.js';
import type { DeliveryOptions, Format, Renames } from '../options.js';
import type { Proof } from '../verdict.js';
/** A service that takes requests for a clinic: how it wants them written, and what its answers mean. */
export interface Provider {
    /**
     * How its addresses begin, with `%2F` already read as a slash. Left out where a service has no addresses of its own:
     * then only the author can name it.
     */
    recognise?: RegExp;
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
    /** What it documents as its yes. */
    proof: Proof;
    /** What it objects to, in the shapes that `objectionsIn` reads; left out where it stands in the usual places. */
    complaint?: (said: Readonly<Record<string, unknown>>) => unknown;
}
