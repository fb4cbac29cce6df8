import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { appointmentRoutes } from './appointments/routes.js';
import { health } from './http/health.js';
import { Refusal } from './http/refusal.js';
import { describeError, requestLog, type Log } from './http/request-log.js';
import { securityHeaders } from './http/security-headers.js';
import { Arrivals } from './inbox/arrivals.js';
import { inboxRoutes } from './inbox/routes.js';
import type { Sessions } from './inbox/sessions.js';
import { Metrics } from './metrics/metrics.js';
import { metricsRoute } from './metrics/routes.js';
import type { StoreFigures } from './metrics/store-figures.js';
import type { Nudgeable } from './outbox/courier.js';
import type { Settings } from './settings.js';
import type { Site } from './site.js';
import { staticFiles } from './static-files.js';
import type { RequestStore } from './store/request-store.js';

/** The style sheets and scripts of the inbox; the build copies them to the same place beside its one file. */
const INBOX_FILES = fileURLToPath(new URL('./inbox', import.meta.url));

export interface AppOptions {
  store: RequestStore;
  settings: Pick<
    Settings,
    'allowedOrigins' | 'requestsPerMinute' | 'trustProxy' | 'publicUrl' | 'host' | 'metricsToken'
  >;
  sessions: Sessions;
  log: Log;
  /** What is served besides the endpoint and the inbox. */
  site?: Site;
  /** Who carries on what arrives. */
  couriers?: readonly Nudgeable[];
  /** What open inboxes listen to. */
  arrivals?: Arrivals;
  heartbeatMs?: number;
  /** What the store says for the metrics. */
  figures: () => Promise<StoreFigures>;
}

/** Everything that answers: the endpoint, the inbox, and the site that was given. */
export function createApp({
  store,
  settings,
  sessions,
  log,
  site = { folders: [] },
  couriers = [],
  arrivals = new Arrivals(),
  heartbeatMs,
  figures,
}: AppOptions): Hono {
  for (const courier of couriers) courier.onVerdict(() => arrivals.announce());
  const metrics = new Metrics();
  const onArrival = (duplicate: boolean) => {
    metrics.took(duplicate);
    arrivals.announce();
    for (const courier of couriers) courier.nudge();
  };
  const app = new Hono();
  app.use(securityHeaders(settings.publicUrl?.protocol === 'https:'));
  // Both are asked every few seconds; the log is for requests.
  app.get('/healthz', health(store));
  app.get('/metrics', metricsRoute({ metrics, figures, settings }));
  app.use(requestLog(log));
  app.use(metrics.timing);
  app.use('/api/appointments', metrics.refusals);
  app.route('/api/appointments', appointmentRoutes({ store, settings, log, onArrival }));
  app.use(staticFiles(INBOX_FILES, '/inbox/', /\.(css|js)$/));
  app.route(
    '/inbox',
    inboxRoutes({ store, arrivals, couriers, sessions, settings, ...(heartbeatMs && { heartbeatMs }) }),
  );
  for (const [path, answer] of Object.entries(site.answers ?? {})) {
    app.get(`${path}*`, (context) => answer(context.req.raw));
  }
  for (const { folder, at } of site.folders) app.use(staticFiles(folder, at));
  app.notFound((context) => context.text('There is no such page.', 404));
  app.onError((error, context) => {
    if (error instanceof Refusal) {
      return context.json({ message: error.message }, error.status, error.headers);
    }
    log(`Unexpected: ${describeError(error)}`);
    return context.json({ message: 'Something went wrong here. Please try again, or call us.' }, 500);
  });
  return app;
}
