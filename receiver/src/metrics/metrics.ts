import type { MiddlewareHandler } from 'hono';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { VERSION } from '../version.js';
import type { StoreFigures } from './store-figures.js';

const PREFIX = 'back_pain_receiver';

/** Why a request was not taken, by the status of the answer. */
const REASONS: Readonly<Record<number, string>> = {
  400: 'malformed',
  403: 'origin',
  405: 'method',
  413: 'too_large',
  415: 'content_type',
  422: 'invalid',
  429: 'too_often',
  503: 'store',
};

/**
 * Figures for whoever watches the receiver, in the text format of Prometheus. They count and measure; no name, number, id or
 * address is in them. What this process has done is counted from its start; what is in the store is asked when it is read.
 */
export class Metrics {
  private readonly registry = new Registry();
  private readonly received = this.counter('requests_received_total', 'Requests taken, by kind.', 'kind');
  private readonly refused = this.counter(
    'requests_refused_total',
    'Requests not taken, by reason.',
    'reason',
  );
  private readonly durations = new Histogram({
    name: `${PREFIX}_http_duration_seconds`,
    help: 'How long answers took, by what was asked and class of status.',
    labelNames: ['path', 'status'] as const,
    registers: [this.registry],
  });
  private readonly storeUp = this.gauge('store_up', 'Whether the store answers.');
  private readonly stored = this.gauge('requests_stored', 'Requests in the store.');
  private readonly open = this.gauge('requests_open', 'Requests that nobody has handled.');
  private readonly oldest = this.gauge(
    'oldest_open_request_age_seconds',
    'Age of the oldest request that nobody has handled; 0 where there is none.',
  );
  private readonly outgoing = this.gauge(
    'notices',
    'Requests in the store that the mail server (mail) or the FHIR server (fhir) has, will get, or refused for good.',
    ['to', 'state'],
  );

  constructor() {
    for (const kind of ['new', 'duplicate']) this.received.inc({ kind }, 0);
    for (const reason of [...Object.values(REASONS), 'error']) this.refused.inc({ reason }, 0);
    this.gauge('info', 'The version that runs.', ['version']).set({ version: VERSION }, 1);
  }

  /** A request was stored, or was there already. */
  took(duplicate: boolean): void {
    this.received.inc({ kind: duplicate ? 'duplicate' : 'new' });
  }

  /** Counts what is turned away at the endpoint. A page that only asks whether it may send is no request. */
  get refusals(): MiddlewareHandler {
    return async (context, next) => {
      await next();
      const { status } = context.res;
      if (context.req.method === 'OPTIONS' || status < 400) return;
      this.refused.inc({ reason: REASONS[status] ?? 'error' });
    };
  }

  get timing(): MiddlewareHandler {
    return async (context, next) => {
      const measured = this.durations.startTimer();
      await next();
      const [, first = ''] = context.req.path.split('/');
      // A few names alone: each would be kept for ever.
      const path = first === 'api' ? 'endpoint' : first === 'inbox' ? 'inbox' : 'other';
      measured({ path, status: `${Math.floor(context.res.status / 100)}xx` });
    };
  }

  /** @param figures null where the store does not answer */
  async text(figures: StoreFigures | null): Promise<string> {
    this.storeUp.set(figures ? 1 : 0);
    // What nobody knows must not be shown as it was the last time.
    for (const gauge of [this.stored, this.open, this.oldest]) gauge.remove();
    this.outgoing.reset();
    if (figures) {
      this.stored.set(figures.stored);
      this.open.set(figures.open);
      this.oldest.set(figures.oldestOpen);
      for (const to of ['mail', 'fhir'] as const)
        for (const [state, count] of Object.entries(figures[to]))
          this.outgoing.set({ to, state }, Number(count));
    }
    return this.registry.metrics();
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  private counter(name: string, help: string, label: string): Counter {
    return new Counter({ name: `${PREFIX}_${name}`, help, labelNames: [label], registers: [this.registry] });
  }

  private gauge(name: string, help: string, labelNames: string[] = []): Gauge {
    return new Gauge({ name: `${PREFIX}_${name}`, help, labelNames, registers: [this.registry] });
  }
}
