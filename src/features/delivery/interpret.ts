import type { FieldName } from '../booking/request.js';
import { objectIn } from '../foreign-json.js';
import type { Answer } from './message.js';
import type { OkRule, Renames } from './options.js';
import { retryAfterMs } from './retry.js';
import { serverErrors, type ServerErrors } from './server-errors.js';
import { verdictOn, type Proof } from './verdict.js';

/** Why nothing was confirmed. Free of anything the patient typed: a page's analytics may see it. */
export type FailureReason =
  /** No connection, or the browser was not allowed to see an answer. */
  | 'network'
  | 'timeout'
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

export type Outcome =
  | { kind: 'sent' }
  /** It left, and nobody could read whether it arrived. */
  | { kind: 'unconfirmed' }
  /** Something in the request is wrong: the patient can mend it. */
  | { kind: 'rejected'; errors: ServerErrors }
  /**
   * Worth another try, after `afterMs` where the server said when. `unreadable`: the answer had begun well before it
   * broke off, so the request may be there.
   */
  | { kind: 'retry'; reason: FailureReason; afterMs: number | null }
  | { kind: 'failed'; reason: FailureReason };

export interface Reader {
  ok: OkRule;
  renames: Renames;
  fields: readonly FieldName[];
  /** Milliseconds since 1970, for a `Retry-After` that is a date. */
  now: number;
}

/** What an answer means. Only an answer that says so means `sent`. Services have rules of their own: `providers/`. */
export function interpret(answer: Answer, reader: Reader, proof: Proof = CONTENT): Outcome {
  if (answer.kind === 'opaque') return { kind: 'unconfirmed' };
  if (answer.kind === 'no-answer') return { kind: 'retry', reason: answer.reason, afterMs: null };

  const verdict = verdictOn(answer, proofFor(reader.ok, proof));
  switch (verdict) {
    case 'arrived':
      return { kind: reader.ok.by === 'opaque' ? 'unconfirmed' : 'sent' };
    case 'not confirmed':
      return { kind: 'failed', reason: 'unreadable' };
    case 'refused':
      return refused(serverErrors(objectIn(answer.body ?? ''), reader.renames, reader.fields));
    case 'try again':
      return { kind: 'retry', reason: 'server', afterMs: retryAfterMs(answer.retryAfter, reader.now) };
    case 'broken off':
      return { kind: 'retry', reason: 'unreadable', afterMs: null };
  }
}

/** Where nobody has said what a yes looks like. */
const CONTENT: Proof = { by: 'content' };

function proofFor(ok: OkRule, usual: Proof): Proof {
  if (ok.by === 'value') return ok;
  // Of what nobody can read, the status is all that there is.
  return ok.by === 'default' ? usual : { by: 'status' };
}

/** It said no: with errors that the patient can mend, or without. */
export function refused(errors: ServerErrors | null): Outcome {
  return errors ? { kind: 'rejected', errors } : { kind: 'failed', reason: 'refused' };
}
