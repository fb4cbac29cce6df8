import type { Provider } from './provider.js';
/** `https://getform.io/f/…` says yes by its status. */
export declare const getform: Provider;
