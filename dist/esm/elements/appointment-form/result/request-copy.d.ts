import type { AppointmentRequest } from '../../../features/booking/request.js';
import type { ClinicContact } from '../contact-view.js';
export interface CopiedRequest {
    request: AppointmentRequest;
    clinic: ClinicContact;
    /** Milliseconds since 1970. */
    sentAt: number;
    /** The free time that it asks for. */
    timeWords?: string;
}
/** The request as plain text, for the patient to keep, read out or send in another way. */
export declare function requestCopy({ request, clinic, sentAt, timeWords }: CopiedRequest): string;
/**
 * Copies a text that is shown, or selects it where the browser does not let a page copy (no https, an embedded frame).
 * @returns what was done, in words
 */
export declare function copyOrSelect(shown: HTMLElement): Promise<string>;
