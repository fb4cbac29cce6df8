import type { FieldName } from '../booking/request.js';
import type { Answer } from './message.js';
import type { OkRule, Renames } from './options.js';
import { retryAfterMs } from './retry.js';
import { isObject, serverErrors, type ServerErrors } from './server-errors.js';

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
  /** It left, and nobody may look at the answer. */
  | { kind: 'unconfirmed' }
  /** Something in the request is wrong: the patient can mend it. */
  | { kind: 'rejected'; errors: ServerErrors }
  /** Worth another try, after `afterMs` where the server said when. */
  | { kind: 'retry'; reason: FailureReason; afterMs: number | null }
  | { kind: 'failed'; reason: FailureReason };

export interface Reader {
  ok: OkRule;
  renames: Renames;
  fields: readonly FieldName[];
  /** Milliseconds since 1970, for a `Retry-After` that is a date. */
  now: number;
}

const WORTH_ANOTHER_TRY = [408, 425, 429];

/** What an answer means. Only an answer that says so means `sent`. Services have rules of their own: `providers/`. */
export function interpret(answer: Answer, reader: Reader): Outcome {
  if (answer.kind === 'opaque') return { kind: 'unconfirmed' };
  if (answer.kind === 'no-answer') return { kind: 'retry', reason: answer.reason, afterMs: null };

  const { status } = answer;
  if (status >= 500 || WORTH_ANOTHER_TRY.includes(status)) {
    return { kind: 'retry', reason: 'server', afterMs: retryAfterMs(answer.retryAfter, reader.now) };
  }
  const said = answer.body === null ? undefined : fromJson(answer.body);
  const errors = serverErrors(said, reader.renames, reader.fields);
  if (status < 200 || status > 299) return rejectedBy(errors);

  const { ok } = reader;
  if (ok.by === 'value') {
    if (answer.body === null) return { kind: 'retry', reason: 'network', afterMs: null };
    if (!isObject(said)) return { kind: 'failed', reason: 'unreadable' };
    if (String(said[ok.key]) === ok.value) return { kind: 'sent' };
    return rejectedBy(errors);
  }
  if (saysNo(said)) return rejectedBy(errors);
  return { kind: ok.by === 'opaque' ? 'unconfirmed' : 'sent' };
}

/** Many backends answer 200 and tell the truth in the body: that must never read as success. */
function saysNo(said: unknown): boolean {
  if (!isObject(said)) return false;
  const errors = Object.keys(said['errors'] ?? {});
  return errors.length > 0 || String(said['ok']) === 'false' || String(said['success']) === 'false';
}

function rejectedBy(errors: ServerErrors | null): Outcome {
  return errors ? { kind: 'rejected', errors } : { kind: 'failed', reason: 'refused' };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
