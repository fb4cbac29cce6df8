import { type TemplateResult } from 'lit';
import type { EmergencyProse } from '../../content/emergency-types.js';
import type { FormOptions } from '../../features/booking/form-options.js';
import type { AppointmentRequest, GuideLevel } from '../../features/booking/request.js';
import type { SubmissionEvent } from '../../features/booking/submission.js';
import type { FreeTime } from '../../features/slots/free-days.js';
import { type FormState } from './fields/field-view.js';
import { type Sender } from './fields/form-view.js';
import type { FreeTimesController } from './free-times/free-times-controller.js';
import type { OnItsWay } from './sending/status-panel.js';
/** All that decides what the form shows. */
export interface Stage extends OnItsWay {
    /** Level of the headings below the form's own. */
    level: number;
    options: FormOptions;
    /** The number is null where it is not known. */
    emergency: {
        number: string | null;
        words: EmergencyProse;
    };
    state: FormState;
    /** When the clinic is closed besides its weekly days; empty where it is not. */
    closed: string;
    times: FreeTimesController;
    sender: Sender;
    /** The guide's outcome where the patient may share it. */
    shareable: GuideLevel | null;
    /** The last request that was complete, the time that it asks for, when it was sent, and what its copy button has done. */
    finished: {
        request: AppointmentRequest;
        time: FreeTime | null;
        sentAt: number;
        copied: string;
    } | null;
}
/** What a patient can do. */
export interface StageActions {
    changed: (event: Event) => void;
    send: () => void;
    again: () => void;
    tellCopied: (words: string) => void;
    dispatch: (event: SubmissionEvent) => void;
}
/** The form, or what has become of the request; the clinic's contact where the form could not send. */
export declare function stageView(stage: Stage, actions: StageActions): TemplateResult;
