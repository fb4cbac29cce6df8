import { waitBeforeRetry, MOST_TRIES } from '../delivery/retry.js';

/** A person needs longer to fill the form; a program or a quick autofill is not refused, only held until then. */
const SHORTEST_FILL_MS = 3_000;
const START = { name: 'editing', errors: null };
const BUSY = ['held', 'posting', 'waiting', 'offline'];
/** On its way: leaving the page now could lose the request. */
function isBusy(phase) {
    return BUSY.includes(phase.name);
}
/** The next phase. An event that means nothing in this phase leaves it as it is (the very same object). */
function next(phase, event, now) {
    const { name } = phase;
    const tries = 'tries' in phase ? phase.tries : 0;
    switch (event.type) {
        case 'submit':
            return name === 'editing' || name === 'failed' ? submitted(event, now) : phase;
        case 'due':
            return name === 'held' || name === 'waiting' ? post(tries, now.online) : phase;
        case 'online':
            return name === 'offline' ? post(tries, true) : phase;
        case 'try-now':
            return name === 'offline' || name === 'waiting' ? post(tries, true) : phase;
        case 'answered':
            return name === 'posting' ? answered(phase, event.outcome, now) : phase;
        case 'stop':
            return isBusy(phase) ? failed('stopped') : phase;
        case 'reset':
            return isBusy(phase) ? phase : START;
    }
}
function submitted(event, now) {
    if (event.byPage)
        return { name: 'posting', tries: 1, last: true };
    const ms = SHORTEST_FILL_MS - event.shownForMs;
    return ms > 0 ? { name: 'held', ms } : post(0, now.online);
}
function post(triesMade, online) {
    const tries = triesMade + 1;
    return online
        ? { name: 'posting', tries, last: tries >= MOST_TRIES }
        : { name: 'offline', tries: triesMade };
}
function answered({ tries, last }, outcome, now) {
    switch (outcome.kind) {
        case 'sent':
        case 'unconfirmed':
            return { name: outcome.kind };
        case 'failed':
            return failed(outcome.reason);
        case 'rejected': {
            const { errors } = outcome;
            return Object.keys(errors.fields).length > 0
                ? { name: 'editing', errors }
                : failed('refused', errors.form);
        }
        case 'retry':
            if (last)
                return failed(outcome.reason);
            return now.online
                ? { name: 'waiting', tries, ms: waitBeforeRetry(tries, outcome.afterMs, now.random) }
                : { name: 'offline', tries };
    }
}
function failed(reason, messages = []) {
    return { name: 'failed', reason, messages };
}

export { SHORTEST_FILL_MS, START, isBusy, next };
