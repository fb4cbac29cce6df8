import {
  appointmentResource,
  identifierOf,
  type AppointmentContext,
} from '../../../src/features/delivery/fhir/appointment.js';
import type { AppointmentRequest } from '../../../src/features/booking/request.js';
import { describeError, type Log } from '../http/request-log.js';
import { Courier, type CourierTimes, type Later } from '../outbox/courier.js';
import type { Claimed } from '../outbox/outbox.js';
import type { FhirSettings } from './fhir-settings.js';
import type { RelayedRequest, RelayStore } from './relay-store.js';
import { verdictOn, type Verdict } from './server-answer.js';

const TIMES: CourierTimes = { firstWait: 5_000, longestWait: 2 * 60_000, patience: 15_000, rest: 0 };

/** Passes what is in the store on to the clinic's FHIR server. */
export class FhirRelay extends Courier<Verdict> {
  constructor(
    private readonly store: RelayStore,
    private readonly settings: FhirSettings,
    log: Log,
    times = TIMES,
  ) {
    super('FHIR server', 1, store, log, times);
  }

  protected async carry([claimed]: readonly Claimed[], signal: AbortSignal): Promise<Verdict | Later> {
    const relayed = claimed ? await this.store.latest(claimed.id) : null;
    return relayed ? this.post(relayed, signal) : { kind: 'refused', words: 'It was deleted meanwhile.' };
  }

  protected async settle(ids: readonly string[], verdict: Verdict): Promise<void> {
    if (verdict.kind === 'taken') {
      await this.store.located(ids, verdict.location);
      await this.store.taken(ids);
      return;
    }
    await this.store.refused(ids, verdict.words);
    this.log('The FHIR server refused a request; the inbox says which, and why.');
  }

  private async post({ request, receivedAt }: RelayedRequest, signal: AbortSignal): Promise<Verdict | Later> {
    const { baseUrl, token, ...about } = this.settings;
    // Counted from the arrival, so that every try says the same.
    const body = written(request, { ...about, now: receivedAt.getTime(), minDays: 1, maxDays: 60 });
    if (body === null) return { kind: 'refused', words: 'It cannot be written as an Appointment.' };
    const { system, value } = identifierOf(request.id);
    try {
      const response = await fetch(`${baseUrl}Appointment`, {
        method: 'POST',
        body,
        headers: {
          'Content-Type': 'application/fhir+json',
          Accept: 'application/fhir+json',
          'If-None-Exist': `identifier=${system}|${value}`,
          ...(token !== null && { Authorization: `Bearer ${token}` }),
        },
        // The token and the patient's words are for this server alone.
        redirect: 'manual',
        signal: AbortSignal.any([signal, AbortSignal.timeout(this.times.patience)]),
      });
      const { status, headers } = response;
      const answer = { status, location: headers.get('location'), retryAfter: headers.get('retry-after') };
      return verdictOn({ ...answer, body: await response.text() }, Date.now());
    } catch (error) {
      return { kind: 'later', why: `no answer (${describeError(error)})`, afterMs: null };
    }
  }
}

/** Null for a request that no receiver of ours would have taken: the others must not wait behind it. */
function written(request: AppointmentRequest, context: AppointmentContext): string | null {
  try {
    return JSON.stringify(appointmentResource(request, context));
  } catch {
    return null;
  }
}
