import type { Provider } from './provider.js';
/** `https://hook.eu1.make.com/…` answers `Accepted`, or what the clinic's scenario says; its status tells. */
export declare const make: Provider;
