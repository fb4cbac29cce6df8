import type { AppointmentRequest } from '../../../features/booking/request.js';
import type { Phase } from '../../../features/booking/submission.js';
import type { FailureReason, Outcome } from '../../../features/delivery/interpret.js';
import { type Destination } from './make-delivery.js';
/**
 * What a page that delivers requests itself must answer: `{ ok: true }` once the request is stored, `{ ok: false }`
 * when it is not, `{ errors: { phone: 'too-short' } }` when a field must be mended (a code of ours or a text), or the
 * `Response` of its own request, read by the rules of the `ok` attribute. Anything else counts as not delivered.
 */
export type PageAnswer = Response | {
    ok: boolean;
    errors?: Readonly<Record<string, string>>;
} | {
    errors: Readonly<Record<string, string>>;
};
/**
 * Fired on the element alone when a complete request is about to leave: it does not bubble, for it carries what the
 * patient wrote. `preventDefault()` keeps the request from being sent; `respondWith()` takes its delivery over.
 */
export declare class AppointmentSubmitEvent extends Event {
    /** The request as it would be sent; its `id` stays the same on every try. */
    readonly request: Readonly<AppointmentRequest>;
    /** The page's own delivery, once it has taken over. */
    pageAnswer: Promise<PageAnswer> | undefined;
    constructor(request: Readonly<AppointmentRequest>);
    /** Delivers in place of the form, which shows what the promise resolves to. Call it while the event is handled. */
    respondWith(answer: PageAnswer | Promise<PageAnswer>): void;
}
/** What `appointment-sent` and `appointment-error` tell: nothing the patient wrote. */
export interface AppointmentEventDetail {
    reason: 'confirmed' | 'unconfirmed' | 'rejected' | FailureReason;
}
/** The event that tells a page's analytics where a request has come to, or null where it has come to nothing yet. */
export declare function outcomeEvent(phase: Phase): CustomEvent<AppointmentEventDetail> | null;
/** What the page's own delivery came to. Nothing is sent a second time: the page knows better whether that is safe. */
export declare function outcomeOfPage(delivery: Promise<PageAnswer>, destination: Destination): Promise<Outcome>;
declare global {
    interface HTMLElementEventMap {
        'appointment-submit': AppointmentSubmitEvent;
        'appointment-sent': CustomEvent<AppointmentEventDetail>;
        'appointment-error': CustomEvent<AppointmentEventDetail>;
    }
}
