import type { Provider } from './provider.js';
/**
 * `https://api.hsforms.com/submissions/v3/integration/submit/…` takes only JSON, which a browser asks leave for first
 * and HubSpot grants. It refuses fields that its form does not have.
 */
export declare const hubspot: Provider;
