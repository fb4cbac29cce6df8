import type { Reading } from '../options/choice.js';
import type { FieldName } from '../booking/request.js';
import type { AppointmentContext } from './fhir/appointment.js';
import type { Entry } from './message.js';

/** The ways of writing that keep the request's own shape. */
export const PLAIN_FORMATS = ['multipart', 'urlencoded', 'json', 'text'] as const;
export const FORMATS = [...PLAIN_FORMATS, 'fhir'] as const;
export type Format = (typeof FORMATS)[number];

/** How an answer says that the request has arrived; `default`: as its service does, else by what it holds. */
export type OkRule = { by: 'default' | 'status' | 'opaque' } | { by: 'value'; key: string; value: string };

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
export function readOkRule(text: string | null): Reading<OkRule> {
  const rule = text?.trim() || 'default';
  if (rule === 'default' || rule === 'status' || rule === 'opaque')
    return { value: { by: rule }, understood: true };
  const [, key, value] = /^([^=\s]+)\s*=\s*(\S.*)$/.exec(rule) ?? [];
  return key && value
    ? { value: { by: 'value', key, value }, understood: true }
    : { value: { by: 'default' }, understood: false };
}

/** `name:your-name,email:your-email`; a pair that is malformed or names no field of ours is passed over. */
export function readRenames(text: string | null, ours: readonly FieldName[]): Reading<Renames> {
  const renames: Renames = {};
  let understood = true;
  for (const pair of (text ?? '').split(',').filter((part) => part.trim() !== '')) {
    const [, own = '', theirs] = /^\s*(\w+)\s*:\s*(\S+)\s*$/.exec(pair) ?? [];
    const field = ours.find((name) => name === own);
    if (field && theirs) renames[field] = theirs;
    else understood = false;
  }
  return { value: renames, understood };
}
