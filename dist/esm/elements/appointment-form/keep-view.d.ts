import { type TemplateResult } from 'lit';
import type { AppointmentRequest } from '../../features/booking/request.js';
import type { ClinicContact } from './contact-view.js';
import type { KeptTime } from './free-times/free-times-controller.js';
/** A request that has come to an end, and the clinic it was for. */
export interface Ended extends Partial<KeptTime> {
    level: number;
    request: AppointmentRequest;
    clinic: ClinicContact;
    /** What the copy button has done so far, in words. */
    copied: string;
    tellCopied: (words: string) => void;
}
/** The request to keep: as a text to copy, on paper. What the copy button did is read out; focus stays on it. */
export declare function keepView({ level, request, clinic, copied, tellCopied, slotWords, toCalendar, }: Ended): TemplateResult;
