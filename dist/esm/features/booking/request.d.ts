import type { ChosenSlot } from './chosen-slot.js';
/** The words of the contract: what a patient asks for, exactly as it leaves the page. */
/** What a patient writes in their own words. */
export declare const TEXT_FIELDS: readonly ["name", "phone", "email", "message"];
export declare const CONTACTS: readonly ["phone", "email", "either"];
export declare const PATIENTS: readonly ["new", "returning"];
export declare const WEEKDAYS: readonly ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
export declare const TIMES: readonly ["morning", "afternoon", "evening", "any"];
export declare const GUIDE_LEVELS: readonly ["emergency", "same-day", "soon", "self-care"];
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
    guide: {
        level: GuideLevel;
    } | null;
}
export type FieldName = keyof AppointmentRequest;
/**
 * Name of the field that people cannot see and only programs fill in. A filled one is sent along under this name, so
 * that the receiver decides: a browser's autofill may have filled it, and such a request must not be lost.
 */
export declare const HONEYPOT = "leave_empty";
/** An empty form. */
export declare const EMPTY_DRAFT: Draft;
/**
 * The draft as it should be judged, sent and stored: outer space gone, one kind of line break (a browser's multipart
 * encoding turns every \n into \r\n), and without the invisible direction marks that contact lists put around
 * copied telephone numbers.
 */
export declare function tidy<T extends Draft>(draft: T): T;
