import { nothing, type TemplateResult } from 'lit';
import type { Phase, SubmissionEvent } from '../../features/booking/submission.js';
/** Where the request is, in words: read out politely, empty while nothing is on its way. */
export declare function statusText(phase: Phase): string;
/** For a patient who would rather not wait: while nothing is under way, or once the first try has come to nothing. */
export declare function waitingActions(phase: Phase, tell: (event: SubmissionEvent) => void): TemplateResult | typeof nothing;
