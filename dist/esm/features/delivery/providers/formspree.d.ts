import type { Provider } from './provider.js';
/** `https://formspree.io/f/…` answers `{ next }`, or `{ errors: [{ field, code, message }] }`. */
export declare const formspree: Provider;
