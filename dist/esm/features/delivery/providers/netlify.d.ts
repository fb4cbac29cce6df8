import type { Provider } from './provider.js';
/** A path of the clinic's own site; its answer to a good post is a page, and the status alone tells. */
export declare const netlify: Provider;
