import {
  appointmentResource,
  identifierOf,
  type AppointmentContext,
} from '../../../src/features/delivery/fhir/appointment.js';
import type { AppointmentRequest } from '../../../src/features/booking/request.js';
import { describeError, type Log } from '../http/request-log.js';
import type { FhirSettings } from './fhir-settings.js';
import type { Due, RelayStore } from './relay-store.js';
import { verdictOn, type Verdict } from './server-answer.js';

/** Milliseconds. */
export interface RelayTimes {
  firstWait: number;
  longestWait: number;
  /** How long the server may take to answer; a claim holds four times as long. */
  patience: number;
}

const TIMES: RelayTimes = { firstWait: 5_000, longestWait: 15 * 60_000, patience: 15_000 };

/**
 * Passes what is in the store on to the clinic's FHIR server, one after the other, until it has taken or refused each.
 * The patient's page does not wait for it: a request is safe once it is stored, whatever the FHIR server does.
 */
export class FhirRelay {
  private working: Promise<void> | null = null;
  private again = false;
  private timer: NodeJS.Timeout | undefined;
  /** The server did not answer as one should: nothing is posted before then. */
  private pausedUntil = 0;
  private failures = 0;
  private readonly ending = new AbortController();
  private readonly listeners: (() => void)[] = [];

  constructor(
    private readonly store: RelayStore,
    private readonly settings: FhirSettings,
    private readonly log: Log,
    private readonly times: RelayTimes = TIMES,
  ) {}

  /** Begins with what an earlier run has left. */
  async start(): Promise<void> {
    await this.store.forgetRefusals();
    this.nudge();
  }

  /** Something may be due. */
  nudge(): void {
    if (this.ending.signal.aborted) return;
    if (this.working) {
      this.again = true;
      return;
    }
    this.working = this.work()
      .catch((error: unknown) => this.pause(`the store failed: ${describeError(error)}`, null))
      .finally(() => {
        this.working = null;
        if (this.again) {
          this.again = false;
          this.nudge();
        }
      });
  }

  /** Calls back whenever the server has taken or refused one. */
  onVerdict(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Resolves once nothing is under way any more; what was is due again after a restart. */
  async stop(): Promise<void> {
    this.ending.abort();
    clearTimeout(this.timer);
    await this.working;
  }

  private async work(): Promise<void> {
    while (!this.ending.signal.aborted && Date.now() >= this.pausedUntil) {
      const due = await this.store.claim(4 * this.times.patience);
      if (!due) break;
      await this.settle(due, await this.post(due));
    }
    const untilNext = await this.store.untilNext();
    if (untilNext !== null) this.wakeIn(Math.max(untilNext, this.pausedUntil - Date.now()));
  }

  private async settle({ request, tries }: Due, verdict: Verdict): Promise<void> {
    if (verdict.kind === 'later') {
      await this.store.later(request.id, this.waitAfter(tries, verdict.afterMs));
      this.pause(verdict.why, verdict.afterMs);
      return;
    }
    this.failures = 0;
    if (verdict.kind === 'taken') await this.store.taken(request.id, verdict.location);
    else {
      await this.store.refused(request.id, verdict.words);
      this.log('The FHIR server refused a request; the inbox says which, and why.');
    }
    for (const listener of this.listeners) listener();
  }

  private async post({ request, receivedAt }: Due): Promise<Verdict> {
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
        signal: AbortSignal.any([this.ending.signal, AbortSignal.timeout(this.times.patience)]),
      });
      const { status, headers } = response;
      const answer = { status, location: headers.get('location'), retryAfter: headers.get('retry-after') };
      return verdictOn({ ...answer, body: await response.text() }, Date.now());
    } catch (error) {
      return { kind: 'later', why: `no answer (${describeError(error)})`, afterMs: null };
    }
  }

  private pause(why: string, askedMs: number | null): void {
    if (this.ending.signal.aborted) return;
    this.failures += 1;
    const wait = this.waitAfter(this.failures, askedMs);
    this.pausedUntil = Date.now() + wait;
    this.wakeIn(wait);
    this.log(`FHIR server: ${why}. Nothing is lost; next try in ${Math.ceil(wait / 1000)} s.`);
  }

  /** Doubles from try to try, spread so that several receivers do not come back as one. */
  private waitAfter(tries: number, askedMs: number | null): number {
    const { firstWait, longestWait } = this.times;
    const doubled = firstWait * 2 ** Math.min(tries - 1, 20) * (0.5 + Math.random() / 2);
    return Math.min(longestWait, Math.max(doubled, askedMs ?? 0));
  }

  private wakeIn(ms: number): void {
    clearTimeout(this.timer);
    // A whole millisecond more than asked: a timer may fire early by a part of one.
    this.timer = setTimeout(() => this.nudge(), Math.min(ms + 1, 2 ** 31 - 1));
    this.timer.unref();
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
