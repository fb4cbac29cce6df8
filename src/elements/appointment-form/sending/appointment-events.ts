import type { AppointmentRequest } from '../../../features/booking/request.js';
import type { Phase } from '../../../features/booking/submission.js';
import type { FailureReason, Outcome } from '../../../features/delivery/interpret.js';
import { saysNo } from '../../../features/delivery/denial.js';
import { serverErrors } from '../../../features/delivery/server-errors.js';
import { isObject } from '../../../features/foreign-json.js';
import { answerOf } from './browser-post.js';
import { outcomeOf, type Destination } from './make-delivery.js';

/**
 * What a page that delivers requests itself must answer: `{ ok: true }` once the request is stored, `{ ok: false }`
 * when it is not, `{ errors: { phone: 'too-short' } }` when a field must be mended (a code of ours or a text), or the
 * `Response` of its own request, read by the rules of the `ok` attribute. Anything else counts as not delivered.
 */
export type PageAnswer =
  | Response
  | { ok: boolean; errors?: Readonly<Record<string, string>> }
  | { errors: Readonly<Record<string, string>> };

/**
 * Fired on the element alone when a complete request is about to leave: it does not bubble, for it carries what the
 * patient wrote. `preventDefault()` keeps the request from being sent; `respondWith()` takes its delivery over.
 */
export class AppointmentSubmitEvent extends Event {
  /** The request as it would be sent; its `id` stays the same on every try. */
  declare readonly request: Readonly<AppointmentRequest>;
  /** The page's own delivery, once it has taken over. */
  declare pageAnswer: Promise<PageAnswer> | undefined;

  constructor(request: Readonly<AppointmentRequest>) {
    super('appointment-submit', { cancelable: true });
    // Not enumerable: a script that records every event with all its properties records neither.
    Object.defineProperties(this, {
      request: { value: request },
      pageAnswer: { writable: true },
    });
  }

  /** Delivers in place of the form, which shows what the promise resolves to. Call it while the event is handled. */
  respondWith(answer: PageAnswer | Promise<PageAnswer>): void {
    this.preventDefault();
    this.pageAnswer = Promise.resolve(answer);
  }
}

/** What `appointment-sent` and `appointment-error` tell: nothing the patient wrote. */
export interface AppointmentEventDetail {
  reason: 'confirmed' | 'unconfirmed' | 'rejected' | FailureReason;
}

/** The event that tells a page's analytics where a request has come to, or null where it has come to nothing yet. */
export function outcomeEvent(phase: Phase): CustomEvent<AppointmentEventDetail> | null {
  const { name } = phase;
  const reason =
    name === 'sent'
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
export async function outcomeOfPage(
  delivery: Promise<PageAnswer>,
  destination: Destination,
): Promise<Outcome> {
  try {
    const answer: unknown = await delivery;
    // A DOM for tests may know no such class.
    if (typeof Response === 'function' && answer instanceof Response)
      return outcomeOf(await answerOf(answer), destination);
    if (isObject(answer) && answer['ok'] === true && !('errors' in answer) && !saysNo(answer))
      return { kind: 'sent' };
    const { renames, fields } = destination.reader;
    const errors = serverErrors(answer, renames, fields);
    if (errors) return { kind: 'rejected', errors };
  } catch {
    // The page's promise failed; what it failed with may hold what the patient wrote, so it is not passed on.
  }
  return { kind: 'failed', reason: 'page' };
}

declare global {
  interface HTMLElementEventMap {
    'appointment-submit': AppointmentSubmitEvent;
    'appointment-sent': CustomEvent<AppointmentEventDetail>;
    'appointment-error': CustomEvent<AppointmentEventDetail>;
  }
}
