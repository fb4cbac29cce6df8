import type { AppointmentRequest } from '../../features/booking/request.js';
import type { ClinicContact } from './contact-view.js';
/** The request as plain text, for the patient to keep, read out or send in another way. */
export declare function requestCopy(request: AppointmentRequest, clinic: ClinicContact, slotWords?: string): string;
/**
 * Copies a text that is shown, or selects it where the browser does not let a page copy (no https, an embedded frame).
 * @returns what was done, in words
 */
export declare function copyOrSelect(shown: HTMLElement): Promise<string>;
