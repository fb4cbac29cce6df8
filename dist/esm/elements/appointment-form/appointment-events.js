import { isObject, serverErrors } from '../../features/delivery/server-errors.js';
import { answerOf } from './browser-post.js';
import { outcomeOf } from './deliverer.js';

/**
 * Fired on the element alone when a complete request is about to leave: it does not bubble, for it carries what the
 * patient wrote. `preventDefault()` keeps the request from being sent; `respondWith()` takes its delivery over.
 */
class AppointmentSubmitEvent extends Event {
    constructor(request) {
        super('appointment-submit', { cancelable: true });
        // Not enumerable: a script that records every event with all its properties records neither.
        Object.defineProperties(this, {
            request: { value: request },
            pageAnswer: { writable: true },
        });
    }
    /** Delivers in place of the form, which shows what the promise resolves to. Call it while the event is handled. */
    respondWith(answer) {
        this.preventDefault();
        this.pageAnswer = Promise.resolve(answer);
    }
}
/** The event that tells a page's analytics where a request has come to, or null where it has come to nothing yet. */
function outcomeEvent(phase) {
    const { name } = phase;
    const reason = name === 'sent'
        ? 'confirmed'
        : name === 'failed'
            ? phase.reason
            : name === 'editing'
                ? phase.errors && 'rejected'
                : name === 'unconfirmed' && name;
    const arrived = name === 'sent' || name === 'unconfirmed';
    return reason
        ? new CustomEvent(`appointment-${arrived ? 'sent' : 'error'}`, {
            bubbles: true,
            composed: true,
            detail: { reason },
        })
        : null;
}
/** What the page's own delivery came to. Nothing is sent a second time: the page knows better whether that is safe. */
async function outcomeOfPage(delivery, destination) {
    try {
        const answer = await delivery;
        if (answer instanceof Response)
            return await outcomeOf(await answerOf(answer), destination);
        if (isObject(answer) && answer['ok'] === true && !('errors' in answer))
            return { kind: 'sent' };
        const { renames, fields } = destination.reader;
        const errors = serverErrors(answer, renames, fields);
        if (errors)
            return { kind: 'rejected', errors };
    }
    catch {
        // The page's promise failed; what it failed with may hold what the patient wrote, so it is not passed on.
    }
    return { kind: 'failed', reason: 'page' };
}

export { AppointmentSubmitEvent, outcomeEvent, outcomeOfPage };
