/**
 * Where a request is on its way, as one pure state machine. It decides; what a phase asks for (post, wait, listen for
 * the connection) is done by whoever runs it, who then reports what happened as the next event.
 *
 *     editing → held → posting → sent | unconfirmed | failed
 *                ↑↓       ↑↓                       failed → submit again, same id
 *             offline   waiting
 */
import type { FailureReason, Outcome } from '../delivery/interpret.js';
import type { ServerErrors } from '../delivery/server-errors.js';
/** A person needs longer to fill the form; a program or a quick autofill is not refused, only held until then. */
export declare const SHORTEST_FILL_MS = 3000;
/** What the tries so far have shown. */
interface Course {
    /** Posts that found no network while the browser said that there is none. */
    probes: number;
    /** An answer began well and broke off: the request may be there already, whatever becomes of the next tries. */
    mayBeThere?: true;
}
export type Phase = 
/** The patient writes; `errors` is what the server found wrong with the last try. */
{
    name: 'editing';
    errors: ServerErrors | null;
}
/** Wait `ms`, then report `due`. */
 | {
    name: 'held';
    ms: number;
}
/**
 * Post now. `tries` counts this post; `last`: another will not follow an answer; `probe`: the browser says that there
 * is no network, so that nothing may leave this device.
 */
 | ({
    name: 'posting';
    tries: number;
    last: boolean;
    probe?: true;
} & Course)
/** Wait `ms`, then report `due`; `tries` posts were made. */
 | ({
    name: 'waiting';
    tries: number;
    ms: number;
} & Course)
/** Report `online` when the connection is back, or `due` after `ms` (null: never); `tries` posts were made. */
 | ({
    name: 'offline';
    tries: number;
    ms: number | null;
} & Course) | {
    name: 'sent';
} | {
    name: 'unconfirmed';
} | {
    name: 'failed';
    reason: FailureReason;
    messages: readonly string[];
};
export type SubmissionEvent = 
/** The button, with a request that is complete; `byPage`: the page has taken the delivery over. */
{
    type: 'submit';
    shownForMs: number;
    byPage: boolean;
} | {
    type: 'due';
} | {
    type: 'online';
} | {
    type: 'answered';
    outcome: Outcome;
}
/** The patient does not want to wait: try at once, or give up. */
 | {
    type: 'try-now';
} | {
    type: 'stop';
} | {
    type: 'reset';
};
export interface Circumstances {
    online: boolean;
    /** In [0, 1). */
    random: number;
}
export declare const START: Phase;
/** On its way: leaving the page now could lose the request. */
export declare function isBusy(phase: Phase): boolean;
/** The patient may send: nothing is on its way, and the last request has not arrived. */
export declare function canSubmit({ name }: Phase): boolean;
/** The next phase. An event that means nothing in this phase leaves it as it is (the very same object). */
export declare function next(phase: Phase, event: SubmissionEvent, now: Circumstances): Phase;
export {};
