import { type TemplateResult } from 'lit';
import { type Phase, type SubmissionEvent } from '../../../features/booking/submission.js';
import { type ClinicContact } from '../contact-view.js';
/** What is seen while the request is on its way. */
export interface OnItsWay {
    phase: Phase;
    clinic: ClinicContact;
    /** The patient has waited for some seconds. */
    waitsLong: boolean;
    /** Until the next try; null while none is waited for. */
    secondsLeft: number | null;
}
/**
 * Where the request is, while it is on its way. The live region is there all the time: one that appears together with
 * its text is not read out by every screen reader. Where the seconds are counted, the sentence that names them once is
 * only heard, and the one that counts is only seen.
 */
export declare function statusPanel({ phase, clinic, waitsLong, secondsLeft }: OnItsWay, dispatch: (event: SubmissionEvent) => void): TemplateResult;
