import type { Phase } from '../../../features/booking/submission.js';
/** Where the request is, in words: read out politely, empty while nothing is on its way. */
export declare function statusText(phase: Phase): string;
/** The same in a word or two, above it; empty while nothing is on its way. */
export declare function statusTitle({ name }: Phase): string;
