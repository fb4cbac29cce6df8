/** When the patient can come, for a machine (a period) and for the person who reads the appointment (a comment). */
import { type ChosenSlot } from '../../booking/chosen-slot.js';
import type { AppointmentRequest, Patient, Weekday } from '../../booking/request.js';
/** In English, as the codes of FHIR are: whoever answers reads them beside those. */
export declare const WORDS: {
    readonly patient: Readonly<Record<Patient, string>>;
    readonly days: Readonly<Record<Weekday, string>>;
};
/**
 * Lines about the wish, a blank line, and what the patient wrote. It stands in `Appointment.comment`, which is the
 * clinic's to read; `patientInstruction` would be the clinic's words to the patient.
 */
export declare function comment(request: AppointmentRequest): string;
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
