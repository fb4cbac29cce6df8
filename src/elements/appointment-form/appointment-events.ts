import type { AppointmentRequest } from '../../features/booking/request.js';
import type { Phase } from '../../features/booking/submission.js';
import {
  interpret,
  type FailureReason,
  type Outcome,
  type Reader,
} from '../../features/delivery/interpret.js';
import { isObject, serverErrors } from '../../features/delivery/server-errors.js';
import { answerOf } from './browser-post.js';

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
  /** The page's own delivery, once it has taken over. */
  pageAnswer: Promise<PageAnswer> | null = null;

  constructor(
    /** The request as it would be sent; its `id` stays the same on every try. */
    readonly request: Readonly<AppointmentRequest>,
  ) {
    super('appointment-submit', { cancelable: true });
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
export async function outcomeOfPage(delivery: Promise<PageAnswer>, reader: Reader): Promise<Outcome> {
  try {
    const answer: unknown = await delivery;
    if (answer instanceof Response) return interpret(await answerOf(answer), reader);
    if (isObject(answer) && answer['ok'] === true && !('errors' in answer)) return { kind: 'sent' };
    const errors = serverErrors(answer, reader.renames, reader.fields);
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
