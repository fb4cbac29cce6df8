import type { Provider } from './provider.js';
/**
 * `https://script.google.com/macros/s/…/exec` cannot answer a preflight, and always answers 200: with a page where the
 * script failed, with what the clinic's own script wrote where it did not.
 */
export declare const appsScript: Provider;
