import { type TemplateResult } from 'lit';
import type { FailureReason } from '../../features/delivery/interpret.js';
import { type Ended } from './keep-view.js';
/**
 * After sending: what happens next, and the reference that the clinic sees too. Received is not booked, and says so.
 * @param confirmed false where nobody may look at the server's answer
 */
export declare function arrivedView(ended: Ended, confirmed: boolean, again: () => void): TemplateResult;
/** Why a request failed, and what the server said about it. */
export interface Failure {
    reason: FailureReason;
    messages: readonly string[];
}
/** After failing: the clinic's phone and e-mail, a copy to keep, another try. The form below still holds everything. */
export declare function notArrivedView(ended: Ended, { reason, messages }: Failure, tryAgain: () => void): TemplateResult;
