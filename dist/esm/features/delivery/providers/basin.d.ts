import type { Provider } from './provider.js';
/** `https://usebasin.com/f/…` says yes by its status and no by `{ error }`. */
export declare const basin: Provider;
