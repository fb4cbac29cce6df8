import type { Provider } from './provider.js';
/** `…/wp-json/gf/v2/forms/…/submissions` knows its fields by number: `input_1`, which only the clinic can tell. */
export declare const gravityForms: Provider;
