import type { Provider } from './provider.js';
/** `https://formsubmit.co/ajax/…` answers 200 whatever happens; the truth is in `success`, a text. */
export declare const formsubmit: Provider;
