/**
 * Where a request is on its way, as one pure state machine. It decides; what a phase asks for (post, wait, listen for
 * the connection) is done by whoever runs it, who then reports what happened as the next event.
 *
 *     editing → held → posting → sent | unconfirmed | failed
 *                ↑↓       ↑↓                       failed → submit again, same id
 *             offline   waiting
 */
import type { FailureReason, Outcome } from '../delivery/interpret.js';
import { MOST_TRIES, waitBeforeRetry } from '../delivery/retry.js';
import type { ServerErrors } from '../delivery/server-errors.js';

/** A person needs longer to fill the form; a program or a quick autofill is not refused, only held until then. */
export const SHORTEST_FILL_MS = 3_000;

export type Phase =
  /** The patient writes; `errors` is what the server found wrong with the last try. */
  | { name: 'editing'; errors: ServerErrors | null }
  /** Wait `ms`, then report `due`. */
  | { name: 'held'; ms: number }
  /** Post now. `tries` counts this post; `last`: another will not follow whatever comes of it. */
  | { name: 'posting'; tries: number; last: boolean }
  /** Wait `ms`, then report `due`; `tries` posts were made. */
  | { name: 'waiting'; tries: number; ms: number }
  /** Report `online` when the connection is back; `tries` posts were made. */
  | { name: 'offline'; tries: number }
  | { name: 'sent' }
  | { name: 'unconfirmed' }
  | { name: 'failed'; reason: FailureReason; messages: readonly string[] };

export type SubmissionEvent =
  /** The button, with a request that is complete; `byPage`: the page has taken the delivery over. */
  | { type: 'submit'; shownForMs: number; byPage: boolean }
  | { type: 'due' }
  | { type: 'online' }
  | { type: 'answered'; outcome: Outcome }
  /** The patient does not want to wait: try at once, or give up. */
  | { type: 'try-now' }
  | { type: 'stop' }
  | { type: 'reset' };

export interface Circumstances {
  online: boolean;
  /** In [0, 1). */
  random: number;
}

export const START: Phase = { name: 'editing', errors: null };

const BUSY = ['held', 'posting', 'waiting', 'offline'];

/** On its way: leaving the page now could lose the request. */
export function isBusy(phase: Phase): boolean {
  return BUSY.includes(phase.name);
}

/** The next phase. An event that means nothing in this phase leaves it as it is (the very same object). */
export function next(phase: Phase, event: SubmissionEvent, now: Circumstances): Phase {
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

function submitted(event: { shownForMs: number; byPage: boolean }, now: Circumstances): Phase {
  if (event.byPage) return { name: 'posting', tries: 1, last: true };
  const ms = SHORTEST_FILL_MS - event.shownForMs;
  return ms > 0 ? { name: 'held', ms } : post(0, now.online);
}

function post(triesMade: number, online: boolean): Phase {
  const tries = triesMade + 1;
  return online
    ? { name: 'posting', tries, last: tries >= MOST_TRIES }
    : { name: 'offline', tries: triesMade };
}

function answered(
  { tries, last }: { tries: number; last: boolean },
  outcome: Outcome,
  now: Circumstances,
): Phase {
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
      if (last) return failed(outcome.reason);
      return now.online
        ? { name: 'waiting', tries, ms: waitBeforeRetry(tries, outcome.afterMs, now.random) }
        : { name: 'offline', tries };
  }
}

function failed(reason: FailureReason, messages: readonly string[] = []): Phase {
  return { name: 'failed', reason, messages };
}
