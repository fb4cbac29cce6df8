import { type Reading } from '../../options/choice.js';
/**
 * The services that a request can be sent to, each with how its addresses begin. A clinic's own site may hold a plugin
 * anywhere in its path; Netlify and FHIR servers look like any other.
 */
declare const ADDRESSES: {
    formspree: RegExp;
    web3forms: RegExp;
    formsubmit: RegExp;
    basin: RegExp;
    getform: RegExp;
    netlify: null;
    hubspot: RegExp;
    'contact-form-7': RegExp;
    'gravity-forms': RegExp;
    'apps-script': RegExp;
    zapier: RegExp;
    make: RegExp;
    fhir: null;
};
export type ProviderName = keyof typeof ADDRESSES;
export declare const PROVIDER_NAMES: ProviderName[];
/** The service that the author named, else the one that the address belongs to, else none. */
export declare function readProvider(given: string | null, address: string): Reading<ProviderName | null>;
export {};
