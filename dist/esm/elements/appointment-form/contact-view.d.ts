import { type TemplateResult } from 'lit';
/** The ways to reach a clinic without a form. What the clinic has not told is not invented. */
export interface ClinicContact {
    name: string | null;
    phone: string | null;
    email: string | null;
}
/** 'Call … or write to …', or nothing where the page tells neither. */
export declare function reachClinic({ phone, email }: ClinicContact): unknown;
/** In place of a form that could not be sent. */
export declare function withoutForm(clinic: ClinicContact): TemplateResult;
