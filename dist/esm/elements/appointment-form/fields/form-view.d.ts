import { type TemplateResult } from 'lit';
import { type SubmissionEvent } from '../../../features/booking/submission.js';
import type { NativePost } from '../../../features/delivery/native-post.js';
import type { EmergencyProse } from '../../../content/emergency-types.js';
import { type OnItsWay } from '../sending/status-panel.js';
/** What a patient can do to the form. */
export interface FormHandlers {
    changed: (event: Event) => void;
    send: () => void;
    dispatch: (event: SubmissionEvent) => void;
}
/** Who sends the form: the script, the browser by itself where the script is not there, or without the script nobody. */
export type Sender = 'script' | NativePost | null;
/** The form itself. While a request is on its way its fields rest; the button keeps its focus. */
export declare function formView(onItsWay: OnItsWay, fields: TemplateResult, { changed, send, dispatch }: FormHandlers, sender: Sender): TemplateResult;
/**
 * What the form is for, and what it is not for.
 * @param number to call in an emergency; null where it is not known
 */
export declare function introView(number: string | null, words: EmergencyProse): TemplateResult;
