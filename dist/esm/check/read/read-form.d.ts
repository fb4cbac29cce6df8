import type { RunningScript } from '../../embed/running-script.js';
import { type Complaint, type FormOptions } from '../../features/booking/form-options.js';
import type { Entry } from '../../features/delivery/message.js';
import type { OurElement } from './read-elements.js';
export interface FormFacts {
    form: OurElement;
    options: FormOptions;
    complaints: readonly Complaint[];
    /** What the page sends along with each request. */
    constants: readonly Entry[];
    hasCaptcha: boolean;
}
export declare function readForm(form: OurElement, script: Pick<RunningScript, 'options' | 'language'>): FormFacts;
