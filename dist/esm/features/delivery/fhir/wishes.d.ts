/** When the patient can come, for a machine (a period) and for the person who reads the appointment (a comment). */
import { type ChosenSlot } from '../../booking/chosen-slot.js';
import type { AppointmentRequest } from '../../booking/request.js';
/** The fields of a request that the comment holds. */
type WishField = 'patient' | 'days' | 'time' | 'slot' | 'message';
/**
 * Lines about the wish, a blank line, and what the patient wrote. It stands in `Appointment.comment`, which is the
 * clinic's to read; `patientInstruction` would be the clinic's words to the patient.
 */
export declare function comment(request: Pick<AppointmentRequest, WishField>): string;
/** What `comment` has written: each field as a form would send it. */
export declare function readComment(comment: string): Record<WishField, unknown>;
/** The free time that was chosen, or else the clinic's window, in instants: no time zone shifts them. */
export declare function requestedPeriod(slot: ChosenSlot | null, window: {
    now: number;
    minDays: number;
    maxDays: number;
}): {
    start: string;
    end: string;
};
/** A FHIR `dateTime` to the second. */
export declare function instant(ms: number): string;
/** A text that FHIR R4's `string` takes: of all the kinds of space, only plain ones. */
export declare function fhirText(text: string): string;
export {};
