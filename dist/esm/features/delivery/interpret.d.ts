import type { FieldName } from '../booking/request.js';
import type { Answer } from './message.js';
import type { OkRule, Renames } from './options.js';
import { type ServerErrors } from './server-errors.js';
import { type Proof } from './verdict.js';
/** Why nothing was confirmed. Free of anything the patient typed: a page's analytics may see it. */
export type FailureReason = 
/** No connection, or the browser was not allowed to see an answer. */
'network' | 'timeout'
/** The server was overloaded or broken, also when asked again. */
 | 'server'
/** The server understood and said no. */
 | 'refused'
/** An answer came that does not say whether the request arrived. */
 | 'unreadable'
/** The patient did not want to wait any longer. */
 | 'stopped'
/** The page delivers requests itself, and that went wrong. */
 | 'page';
export type Outcome = {
    kind: 'sent';
}
/** It left, and nobody could read whether it arrived. */
 | {
    kind: 'unconfirmed';
}
/** Something in the request is wrong: the patient can mend it. */
 | {
    kind: 'rejected';
    errors: ServerErrors;
}
/**
 * Worth another try, after `afterMs` where the server said when. `unreadable`: the answer had begun well before it
 * broke off, so the request may be there.
 */
 | {
    kind: 'retry';
    reason: FailureReason;
    afterMs: number | null;
} | {
    kind: 'failed';
    reason: FailureReason;
};
export interface Reader {
    ok: OkRule;
    renames: Renames;
    fields: readonly FieldName[];
    /** Milliseconds since 1970, for a `Retry-After` that is a date. */
    now: number;
}
/** What an answer means. Only an answer that says so means `sent`. Services have rules of their own: `providers/`. */
export declare function interpret(answer: Answer, reader: Reader, proof?: Proof): Outcome;
/** It said no: with errors that the patient can mend, or without. */
export declare function refused(errors: ServerErrors | null): Outcome;
