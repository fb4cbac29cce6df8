import { createApp } from '../../../receiver/src/app.js';
import { Sessions } from '../../../receiver/src/inbox/sessions.js';
import { listen, LOOPBACK } from '../../../receiver/src/listen.js';
import { readStoreFigures } from '../../../receiver/src/metrics/store-figures.js';
import type { Nudgeable } from '../../../receiver/src/outbox/courier.js';
import type { Settings } from '../../../receiver/src/settings.js';
import type { Database } from '../../../receiver/src/store/database.js';
import { inPglite } from '../../../receiver/src/store/pglite-database.js';
import { openStore, type RequestStore } from '../../../receiver/src/store/request-store.js';
import type { AppointmentRequest } from '../../../src/features/booking/request.js';
import { FORMATS, type Format } from './a-request.js';
import { emptyInMemory } from './empty-store.js';
import { SECRET, signIn } from './inbox-visitor.js';

/** A receiver in this process, with its own port, spoken to by real HTTP. */
export interface Receiver {
  address: string;
  store: RequestStore;
  /** Everything it would have printed. */
  printed: string[];
  submit(request: AppointmentRequest, format?: Format): Promise<Response>;
  post(init: RequestInit): Promise<Response>;
  /** Asks for a page of the inbox as somebody who has signed in; `path` goes after `/inbox`. */
  inbox(path?: string, init?: RequestInit): Promise<Response>;
  /** Cuts every connection, as a restart would, and goes on serving. */
  cutConnections(): void;
  stop(): Promise<void>;
}

/** What a test may set besides the settings. */
export interface Circumstances extends Partial<Settings> {
  heartbeatMs?: number;
  /** The clock of the sessions, in milliseconds. */
  now?: () => number;
}

export async function startReceiver(
  database: Database,
  { heartbeatMs, now, site, keepDays = 0, ...changes }: Circumstances = {},
  couriers: readonly Nudgeable[] = [],
): Promise<Receiver> {
  const printed: string[] = [];
  const store = await openStore(database, keepDays);
  const settings = {
    allowedOrigins: null,
    requestsPerMinute: 0,
    trustProxy: false,
    publicUrl: null,
    host: LOOPBACK,
    metricsToken: null,
    ...changes,
  };
  const sessions = new Sessions(database, SECRET, now);
  const log = (line: string) => printed.push(line);
  const app = createApp({
    store,
    settings,
    sessions,
    log,
    couriers,
    figures: () => readStoreFigures(database),
    ...(site && { site }),
    ...(heartbeatMs && { heartbeatMs }),
  });
  const { server, port } = await listen(app, 0);
  const address = `http://127.0.0.1:${port}`;
  const post = (init: RequestInit) => fetch(`${address}/api/appointments`, { method: 'POST', ...init });
  let cookie: Promise<string> | undefined;
  return {
    address,
    store,
    printed,
    post,
    async inbox(path = '', { headers, ...init } = {}) {
      cookie ??= signIn(address);
      const withCookie = new Headers(headers);
      withCookie.set('Cookie', await cookie);
      return fetch(`${address}/inbox${path}`, { ...init, headers: withCookie });
    },
    submit: (request, format = 'json') => post(FORMATS[format](request)),
    cutConnections: () => server.closeAllConnections(),
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The built-in PostgreSQL, in memory: gone with the test. */
export async function memoryDatabase(): Promise<Database> {
  const pglite = await emptyInMemory();
  return {
    ...inPglite(pglite),
    description: 'memory',
    close: () => pglite.close(),
  };
}
