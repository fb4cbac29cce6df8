import type { FailureReason } from '../../../features/delivery/interpret.js';
/** Server texts about the request as a whole; a bare code of ours says nothing to a patient and is left out. */
export declare function readableTexts(texts: readonly string[]): string[];
export declare function failureText(reason: FailureReason): string;
