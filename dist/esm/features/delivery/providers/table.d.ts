import type { Provider } from './provider.js';
/** The services that a request can be sent to, by the name that the `provider` attribute gives them. */
export declare const PROVIDERS: {
    readonly formspree: Provider;
    readonly web3forms: Provider;
    readonly formsubmit: Provider;
    readonly basin: Provider;
    readonly getform: Provider;
    readonly netlify: Provider;
    readonly hubspot: Provider;
    readonly 'contact-form-7': Provider;
    readonly 'gravity-forms': Provider;
    readonly 'apps-script': Provider;
    readonly zapier: Provider;
    readonly make: Provider;
    readonly fhir: Provider;
};
export type ProviderName = keyof typeof PROVIDERS;
export declare const PROVIDER_NAMES: ProviderName[];
