import type { Level } from '../../content/guide-graph.js';
import type { ChosenSlot } from './chosen-slot.js';
import { type Draft } from './fields.js';
/** The words of the contract: what a patient asks for, exactly as it leaves the page. */
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
/** Every field of a request. */
export declare const REQUEST_FIELDS: readonly FieldName[];
/** What the symptom guide can come to; the guide's own list, which this layer may only name by its type. */
export type GuideLevel = Level;
export declare const GUIDE_LEVELS: GuideLevel[];
/**
 * Name of the field that people cannot see and only programs fill in. A filled one is sent along under this name, so
 * that the receiver decides: a browser's autofill may have filled it, and such a request must not be lost.
 */
export declare const HONEYPOT = "leave_empty";
