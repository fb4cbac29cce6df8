import type { Reading } from '../options/choice.js';
import type { FieldName } from '../booking/request.js';
import type { AppointmentContext } from './fhir/appointment.js';
import type { Entry } from './message.js';
/** The ways of writing that keep the request's own shape. */
export declare const PLAIN_FORMATS: readonly ["multipart", "urlencoded", "json", "text"];
export declare const FORMATS: readonly ["multipart", "urlencoded", "json", "text", "fhir"];
export type Format = (typeof FORMATS)[number];
/** How an answer says that the request has arrived; `default`: as its service does, else by what it holds. */
export type OkRule = {
    by: 'default' | 'status' | 'opaque';
} | {
    by: 'value';
    key: string;
    value: string;
};
/** Our field name → the name it goes by on the wire. */
export type Renames = Partial<Record<FieldName, string>>;
export interface DeliveryOptions {
    format: Format;
    renames: Renames;
    /** Sent along unchanged: access keys, campaign names. */
    constants: readonly Entry[];
    /** What else the page's controls say: a captcha's answer, the honeypot. */
    extras: readonly Entry[];
    /** What the patient agreed to, in the words that they read. */
    consentText?: string;
    /** What a FHIR Appointment says besides the request; the other formats leave it out. */
    appointment: AppointmentContext;
}
export type PlainOptions = Omit<DeliveryOptions, 'format' | 'appointment'> & {
    format: (typeof PLAIN_FORMATS)[number];
};
/** `status`, `opaque`, or `key=value` of the JSON answer. */
export declare function readOkRule(text: string | null): Reading<OkRule>;
/** `name:your-name,email:your-email`; a pair that is malformed or names no field of ours is passed over. */
export declare function readRenames(text: string | null, ours: readonly FieldName[]): Reading<Renames>;
