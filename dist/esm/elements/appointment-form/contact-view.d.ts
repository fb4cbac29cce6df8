import { type TemplateResult } from 'lit';
import { type PlaceAndHours } from '../shared/place-and-hours.js';
/** The ways to reach a clinic without a form. What the clinic has not told is not invented. */
export interface ClinicContact extends Partial<PlaceAndHours> {
    name: string | null;
    phone: string | null;
    email: string | null;
}
/** 'Call … or write to …', or nothing where the page tells neither. */
export declare function reachClinic({ phone, email }: ClinicContact): unknown;
/**
 * How to reach the clinic where the form has not, or not yet. Where the clinic has told neither number nor address, what
 * its page has put between the element's tags is shown: most pages have a link to call there.
 */
export declare function otherWays(clinic: ClinicContact): unknown;
/** The same as buttons that nobody can miss, the phone first. What can be neither dialled nor written to is plain text. */
export declare function waysAsButtons(clinic: ClinicContact): unknown;
/** In place of a form that could not be sent: all ways that there are. */
export declare function withoutForm(clinic: ClinicContact): TemplateResult;
