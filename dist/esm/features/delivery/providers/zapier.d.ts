import type { Provider } from './provider.js';
/** `https://hooks.zapier.com/hooks/catch/…` refuses preflights and answers `{ status: 'success' }`. */
export declare const zapier: Provider;
