import { type TemplateResult } from 'lit';
import { type Phase, type SubmissionEvent } from '../../features/booking/submission.js';
import type { EmergencyNumber } from '../../features/options/emergency-number.js';
import type { EmergencyProse } from '../../content/emergency-types.js';
/** What a patient can do to the form. */
export interface FormHandlers {
    changed: (event: Event) => void;
    send: () => void;
    tell: (event: SubmissionEvent) => void;
}
/** The form itself. While a request is on its way its fields rest; the button keeps its focus. */
export declare function formView(phase: Phase, fields: TemplateResult, { changed, send, tell }: FormHandlers): TemplateResult;
/** What the form is for, and what it is not for. */
export declare function introView(emergency: EmergencyNumber, words: EmergencyProse): TemplateResult;
