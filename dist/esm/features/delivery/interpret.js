import { retryAfterMs } from './retry.js';
import { serverErrors, isObject } from './server-errors.js';

const WORTH_ANOTHER_TRY = [408, 425, 429];
/** What an answer means. Only an answer that says so means `sent`. Services have rules of their own: `providers/`. */
function interpret(answer, reader) {
    if (answer.kind === 'opaque')
        return { kind: 'unconfirmed' };
    if (answer.kind === 'no-answer')
        return { kind: 'retry', reason: answer.reason, afterMs: null };
    const { status } = answer;
    if (status >= 500 || WORTH_ANOTHER_TRY.includes(status)) {
        return { kind: 'retry', reason: 'server', afterMs: retryAfterMs(answer.retryAfter, reader.now) };
    }
    const said = answer.body === null ? undefined : fromJson(answer.body);
    const errors = serverErrors(said, reader.renames, reader.fields);
    if (status < 200 || status > 299)
        return rejectedBy(errors);
    const { ok } = reader;
    if (ok.by === 'value') {
        if (answer.body === null)
            return { kind: 'retry', reason: 'network', afterMs: null };
        if (!isObject(said))
            return { kind: 'failed', reason: 'unreadable' };
        if (String(said[ok.key]) === ok.value)
            return { kind: 'sent' };
        return rejectedBy(errors);
    }
    if (saysNo(said))
        return rejectedBy(errors);
    return { kind: ok.by === 'opaque' ? 'unconfirmed' : 'sent' };
}
/** Many backends answer 200 and tell the truth in the body: that must never read as success. */
function saysNo(said) {
    if (!isObject(said))
        return false;
    const errors = Object.keys(said['errors'] ?? {});
    return errors.length > 0 || String(said['ok']) === 'false' || String(said['success']) === 'false';
}
function rejectedBy(errors) {
    return errors ? { kind: 'rejected', errors } : { kind: 'failed', reason: 'refused' };
}
function fromJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

export { interpret };
