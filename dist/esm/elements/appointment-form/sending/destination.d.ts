import type { FormOptions } from '../../../features/booking/form-options.js';
import type { Entry } from '../../../features/delivery/message.js';
import type { Destination } from './make-delivery.js';
/**
 * Where a request goes by the form's options.
 * @param constants what the page sends along with each request
 * @param extras what else the page's controls say: a captcha's answer, the honeypot
 * @param consentText what the patient agreed to, in the words that they read
 * @param now milliseconds since 1970
 */
export declare function destinationOf({ endpoint, format, provider, renames, ok, privacyUrl, notice }: FormOptions, { constants, extras, consentText, clinic, now, }: {
    constants: readonly Entry[];
    extras: readonly Entry[];
    consentText: string;
    clinic: string | null;
    now: number;
}): Destination;
