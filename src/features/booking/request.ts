import type { ChosenSlot } from './chosen-slot.js';

/** The words of the contract: what a patient asks for, exactly as it leaves the page. */

/** What a patient writes in their own words. */
export const TEXT_FIELDS = ['name', 'phone', 'email', 'message'] as const;
export const CONTACTS = ['phone', 'email', 'either'] as const;
export const PATIENTS = ['new', 'returning'] as const;
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const TIMES = ['morning', 'afternoon', 'evening', 'any'] as const;
export const GUIDE_LEVELS = ['emergency', 'same-day', 'soon', 'self-care'] as const;

export type TextFieldName = (typeof TEXT_FIELDS)[number];
export type Contact = (typeof CONTACTS)[number];
export type Patient = (typeof PATIENTS)[number];
export type Weekday = (typeof WEEKDAYS)[number];
export type TimeOfDay = (typeof TIMES)[number];
export type GuideLevel = (typeof GUIDE_LEVELS)[number];

/** What the patient fills in. */
export interface Draft {
  name: string;
  phone: string;
  email: string;
  /** How the clinic should answer. */
  contact: Contact;
  /** Empty where the patient did not say. */
  patient: Patient | '';
  /** In the order of the week; none means any day. */
  days: readonly Weekday[];
  time: TimeOfDay;
  message: string;
  /** The patient agreed to the clinic using these details to answer. */
  consent: boolean;
}

/** The request as it leaves the page: what the patient filled in, and what the page knows. */
export interface AppointmentRequest extends Draft {
  /** A UUID, the same on every retry: the receiver stores it once. */
  id: string;
  /** A chosen free time, or null where days and a time of day were given. */
  slot: ChosenSlot | null;
  /** BCP 47 tag of the page the patient read. */
  locale: string;
  /** Address of that page without query and hash; empty where it has none. */
  page: string;
  /** The symptom guide's outcome, only where the patient chose to send it. */
  guide: { level: GuideLevel } | null;
}

export type FieldName = keyof AppointmentRequest;

/**
 * Name of the field that people cannot see and only programs fill in. A filled one is sent along under this name, so
 * that the receiver decides: a browser's autofill may have filled it, and such a request must not be lost.
 */
export const HONEYPOT = 'leave_empty';

/** An empty form. */
export const EMPTY_DRAFT: Draft = {
  name: '',
  phone: '',
  email: '',
  contact: 'either',
  patient: '',
  days: [],
  time: 'any',
  message: '',
  consent: false,
};

/**
 * The draft as it should be judged, sent and stored: outer space gone, one kind of line break (a browser's multipart
 * encoding turns every \n into \r\n), and without the invisible direction marks that contact lists put around
 * copied telephone numbers.
 */
export function tidy<T extends Draft>(draft: T): T {
  return {
    ...draft,
    name: oneLine(draft.name),
    phone: oneLine(draft.phone),
    email: oneLine(draft.email),
    message: draft.message
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n\t]/gu, '')
      .trim(),
  };
}

function oneLine(text: string): string {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
