/** What patients read at the end of a request, in their own language, with the clinic's phone and e-mail in it. */
import type { RunningScript } from '../embed/running-script.js';
export interface PatientWords {
    /** When they read it, for the webmaster. */
    when: string;
    words: readonly string[];
}
/**
 * The sentences of the form (`elements/appointment-form/result/`), with the same `msg`: where one is changed there, a test
 * says so.
 */
export declare function patientWords({ words: msg }: Pick<RunningScript, 'words'>, contact: {
    phone: string | null;
    email: string | null;
}, canSend: boolean): PatientWords[];
