import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { freeTimesRoutes } from '../free-times/routes.js';
import { appointmentRoutes } from './appointments/routes.js';
import { Refusal } from './http/refusal.js';
import { describeError, requestLog, type Log } from './http/request-log.js';
import { securityHeaders } from './http/security-headers.js';
import { Arrivals } from './inbox/arrivals.js';
import { inboxRoutes } from './inbox/routes.js';
import type { Sessions } from './inbox/sessions.js';
import type { Nudgeable } from './outbox/courier.js';
import type { Settings } from './settings.js';
import { staticFiles } from './static-files.js';
import type { RequestStore } from './store/request-store.js';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export interface AppOptions {
  store: RequestStore;
  settings: Pick<Settings, 'allowedOrigins' | 'requestsPerMinute' | 'trustProxy' | 'scriptDir' | 'publicUrl'>;
  sessions: Sessions;
  log: Log;
  /** Who carries on what arrives. */
  couriers?: readonly Nudgeable[];
  /** What open inboxes listen to. */
  arrivals?: Arrivals;
  heartbeatMs?: number;
}

/** Everything that answers: the endpoint, the inbox, the demo site, the page of snippets, and the script that both use. */
export function createApp({
  store,
  settings,
  sessions,
  log,
  couriers = [],
  arrivals = new Arrivals(),
  heartbeatMs,
}: AppOptions): Hono {
  for (const courier of couriers) courier.onVerdict(() => arrivals.announce());
  const onArrival = () => {
    arrivals.announce();
    for (const courier of couriers) courier.nudge();
  };
  const app = new Hono();
  app.use(requestLog(log));
  app.use(securityHeaders(settings.publicUrl?.protocol === 'https:'));
  app.route('/api/appointments', appointmentRoutes({ store, settings, log, onArrival }));
  app.use(staticFiles(folder('./inbox'), '/inbox/', /\.(css|js)$/));
  app.route(
    '/inbox',
    inboxRoutes({ store, arrivals, sessions, settings, ...(heartbeatMs && { heartbeatMs }) }),
  );
  app.route('/free-times', freeTimesRoutes());
  app.use(staticFiles(settings.scriptDir));
  app.use(staticFiles(folder('../builder'), '/builder/'));
  app.use(staticFiles(folder('../site')));
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
