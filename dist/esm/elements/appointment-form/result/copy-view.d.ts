import { type TemplateResult } from 'lit';
import type { AppointmentRequest } from '../../../features/booking/request.js';
import type { ClinicContact } from '../contact-view.js';
import type { RememberedTime } from '../free-times/free-times-controller.js';
/** A request that has come to an end, and the clinic it was for. */
export interface FinishedRequest extends Partial<RememberedTime> {
    level: number;
    request: AppointmentRequest;
    /** Milliseconds since 1970. */
    sentAt: number;
    clinic: ClinicContact;
    /** What the copy button has done so far, in words. */
    copied: string;
    tellCopied: (words: string) => void;
}
/** The whole request as a text to keep. */
export declare function copyText(finished: FinishedRequest): TemplateResult;
/** Takes the copy away: to the clipboard, on paper. What the copy button did is read out; focus stays on it. */
export declare function copyActions({ copied, tellCopied, toCalendar }: FinishedRequest, look: '' | 'secondary'): TemplateResult;
