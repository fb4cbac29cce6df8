import { type TemplateResult } from 'lit';
import type { FailureReason } from '../../../features/delivery/interpret.js';
import { type FinishedRequest } from './copy-view.js';
/** Why a request failed, and what the server said about it. */
export interface Failure {
    reason: FailureReason;
    messages: readonly string[];
}
/** After failing: the clinic's phone first, its e-mail, another try, a copy to keep. The form below still holds everything. */
export declare function notArrivedView(finished: FinishedRequest, { reason, messages }: Failure, tryAgain: () => void): TemplateResult;
