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

/** While the browser says that there is no network, it is tried again after these times, and then no more by itself. */
const PROBE_AFTER_MS: readonly number[] = [30_000, 60_000, 120_000, 300_000];

/** What the tries so far have shown. */
interface Course {
  /** Posts that found no network while the browser said that there is none. */
  probes: number;
  /** An answer began well and broke off: the request may be there already, whatever becomes of the next tries. */
  mayBeThere?: true;
}

export type Phase =
  /** The patient writes; `errors` is what the server found wrong with the last try. */
  | { name: 'editing'; errors: ServerErrors | null }
  /** Wait `ms`, then report `due`. */
  | { name: 'held'; ms: number }
  /**
   * Post now. `tries` counts this post; `last`: another will not follow an answer; `probe`: the browser says that there
   * is no network, so that nothing may leave this device.
   */
  | ({ name: 'posting'; tries: number; last: boolean; probe?: true } & Course)
  /** Wait `ms`, then report `due`; `tries` posts were made. */
  | ({ name: 'waiting'; tries: number; ms: number } & Course)
  /** Report `online` when the connection is back, or `due` after `ms` (null: never); `tries` posts were made. */
  | ({ name: 'offline'; tries: number; ms: number | null } & Course)
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

/** The patient may send: nothing is on its way, and the last request has not arrived. */
export function canSubmit({ name }: Phase): boolean {
  return name === 'editing' || name === 'failed';
}

/** The next phase. An event that means nothing in this phase leaves it as it is (the very same object). */
export function next(phase: Phase, event: SubmissionEvent, now: Circumstances): Phase {
  const { name } = phase;
  const tries = 'tries' in phase ? phase.tries : 0;
  const course = courseOf(phase);
  switch (event.type) {
    case 'submit':
      return canSubmit(phase) ? submitted(event, now) : phase;
    case 'due':
      if (name === 'offline') return posting(tries, now.online, course);
      return name === 'held' || name === 'waiting' ? post(tries, now.online, course) : phase;
    case 'online':
      return name === 'offline' ? posting(tries, true, course) : phase;
    case 'try-now':
      return name === 'offline' || name === 'waiting' ? posting(tries, now.online, course) : phase;
    case 'answered':
      return phase.name === 'posting' ? answered(phase, event.outcome, now) : phase;
    case 'stop':
      return isBusy(phase) ? failed('stopped') : phase;
    case 'reset':
      return isBusy(phase) ? phase : START;
  }
}

function submitted(event: { shownForMs: number; byPage: boolean }, now: Circumstances): Phase {
  if (event.byPage) return { name: 'posting', tries: 1, last: true, probes: 0 };
  // Never longer than the whole time, whatever a clock says.
  const ms = Math.min(SHORTEST_FILL_MS, SHORTEST_FILL_MS - event.shownForMs);
  return ms > 0 ? { name: 'held', ms } : post(0, now.online, { probes: 0 });
}

function courseOf(phase: Phase): Course {
  if (!('probes' in phase)) return { probes: 0 };
  const { probes, mayBeThere } = phase;
  return { probes, ...(mayBeThere && { mayBeThere }) };
}

/** That there is no network is only a hint: browsers are mistaken about it. So it is tried once all the same. */
function post(triesMade: number, online: boolean, course: Course): Phase {
  return online || course.probes === 0 ? posting(triesMade, online, course) : offline(triesMade, course);
}

function posting(triesMade: number, online: boolean, course: Course): Phase {
  const tries = triesMade + 1;
  return {
    name: 'posting',
    tries,
    last: tries >= MOST_TRIES,
    ...(!online && { probe: true }),
    ...course,
  };
}

function offline(tries: number, course: Course): Phase {
  return { name: 'offline', tries, ms: PROBE_AFTER_MS[course.probes - 1] ?? null, ...course };
}

function answered(phase: Extract<Phase, { name: 'posting' }>, outcome: Outcome, now: Circumstances): Phase {
  const { tries, last } = phase;
  switch (outcome.kind) {
    case 'sent':
    case 'unconfirmed':
      return { name: outcome.kind };
    case 'failed':
      return failed(refusal(outcome.reason, phase));
    case 'rejected': {
      const { errors } = outcome;
      return Object.keys(errors.fields).length > 0
        ? { name: 'editing', errors }
        : failed(refusal('refused', phase), errors.form);
    }
    case 'retry': {
      const mayBeThere = outcome.reason === 'unreadable' || phase.mayBeThere;
      const course: Course = { probes: phase.probes, ...(mayBeThere && { mayBeThere }) };
      const lookedAgain: Course = { ...course, probes: course.probes + 1 };
      // Nothing has left this device, so it does not count as a try.
      if (phase.probe && !now.online && outcome.reason === 'network') return offline(tries - 1, lookedAgain);
      if (last) return mayBeThere ? { name: 'unconfirmed' } : failed(outcome.reason);
      if (!now.online) return offline(tries, lookedAgain);
      return {
        name: 'waiting',
        tries,
        ms: waitBeforeRetry(tries, outcome.afterMs, now.random),
        ...course,
      };
    }
  }
}

/** A no to a second copy, such as a captcha's that is used up, is no news of the first, which may be there. */
function refusal(reason: FailureReason, { mayBeThere }: Course): FailureReason {
  return reason === 'refused' && mayBeThere ? 'unreadable' : reason;
}

function failed(reason: FailureReason, messages: readonly string[] = []): Phase {
  return { name: 'failed', reason, messages };
}
