import { type TemplateResult } from 'lit';
import { type FinishedRequest } from './copy-view.js';
/**
 * After sending: what it means, what was asked for, and what happens next. Received is not booked, and says so.
 * @param confirmed false where nobody may look at the server's answer
 */
export declare function arrivedView(finished: FinishedRequest, confirmed: boolean, again: () => void): TemplateResult;
