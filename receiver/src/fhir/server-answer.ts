import { objections } from '../../../src/features/delivery/fhir/operation-outcome.js';
import { retryAfterMs } from '../../../src/features/delivery/retry.js';
import type { Later } from '../outbox/courier.js';

/** What the FHIR server's answer means for a request. */
export type Verdict =
  /** It has the appointment, from this post or an earlier one. */
  | { kind: 'taken'; location: string | null }
  /** It will not have this one: posting the same again is no use. */
  | { kind: 'refused'; words: string };

const LONGEST_WORDS = 500;

/** @param now milliseconds since 1970 */
export function verdictOn(
  {
    status,
    location,
    retryAfter,
    body,
  }: { status: number; location: string | null; retryAfter: string | null; body: string },
  now: number,
): Verdict | Later {
  if (status >= 200 && status < 300) return verdictOnSuccess(status, location, body);
  // Several appointments have this identifier: it is there, once more than it should be.
  if (status === 412) return { kind: 'taken', location: null };
  if (status === 400 || status === 422) {
    const words = objectionsIn(body).join(' · ') || `status ${status}`;
    return { kind: 'refused', words: words.slice(0, LONGEST_WORDS) };
  }
  const why = [401, 403].includes(status)
    ? `it does not take our token (${status})`
    : `it answered ${status}`;
  return { kind: 'later', why, afterMs: retryAfterMs(retryAfter, now) };
}

/** A status alone is no yes: a proxy's page or a server's complaint may be sent with 200 as well. */
function verdictOnSuccess(status: number, location: string | null, body: string): Verdict | Later {
  const said = resourceIn(body);
  const objected = objectionsIn(body).join(' · ');
  const fine = body.trim() === '' || said === 'Appointment' || said === 'OperationOutcome';
  if (fine && objected === '') return { kind: 'taken', location };
  const why = `it answered ${status}, but ${objected === '' ? 'not as a FHIR server does' : 'with an error'}`;
  const words = `${why}${objected === '' ? '' : `: ${objected}`}`.slice(0, LONGEST_WORDS);
  return { kind: 'later', why, words, afterMs: null };
}

function resourceIn(body: string): unknown {
  try {
    return (JSON.parse(body) as { resourceType?: unknown } | null)?.resourceType;
  } catch {
    return undefined;
  }
}

function objectionsIn(body: string): string[] {
  try {
    const said: unknown = JSON.parse(body);
    return typeof said === 'object' && said !== null
      ? (objections(said as Record<string, unknown>) ?? [])
      : [];
  } catch {
    return [];
  }
}
