import type { Provider } from './provider.js';
/** `https://api.web3forms.com/submit` knows its clinic by `access_key` and answers `{ success, message }`. */
export declare const web3forms: Provider;
