import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createApp } from '../../../demo/receiver/app.js';
import type { FhirRelay } from '../../../demo/receiver/fhir/relay.js';
import { listen } from '../../../demo/receiver/listen.js';
import type { Settings } from '../../../demo/receiver/settings.js';
import type { Database } from '../../../demo/receiver/store/database.js';
import { openStore, type RequestStore } from '../../../demo/receiver/store/request-store.js';
import type { AppointmentRequest } from '../../../src/features/booking/request.js';
import { FORMATS, type Format } from './a-request.js';

/** A receiver in this process, with its own port, spoken to by real HTTP. */
export interface Receiver {
  address: string;
  store: RequestStore;
  /** Everything it would have printed. */
  printed: string[];
  submit(request: AppointmentRequest, format?: Format): Promise<Response>;
  post(init: RequestInit): Promise<Response>;
  /** Cuts every connection, as a restart would, and goes on serving. */
  cutConnections(): void;
  stop(): Promise<void>;
}

export async function startReceiver(
  database: Database,
  changes: Partial<Settings> = {},
  relay: FhirRelay | null = null,
): Promise<Receiver> {
  const scriptDir = aScriptFolder();
  const printed: string[] = [];
  const store = await openStore(database);
  const settings = { allowedOrigins: null, requestsPerMinute: 0, trustProxy: false, scriptDir, ...changes };
  const app = createApp({ store, settings, log: (line) => printed.push(line), relay });
  const { server, port } = await listen(app, 0);
  const address = `http://127.0.0.1:${port}`;
  const post = (init: RequestInit) => fetch(`${address}/api/appointments`, { method: 'POST', ...init });
  return {
    address,
    store,
    printed,
    post,
    submit: (request, format = 'json') => post(FORMATS[format](request)),
    cutConnections: () => server.closeAllConnections(),
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      rmSync(scriptDir, { recursive: true, force: true });
    },
  };
}

/** The receiver serves a built script; these tests need none, only its place. */
export function aScriptFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'receiver-script-'));
  writeFileSync(join(folder, 'back-pain-widgets.js'), '');
  return folder;
}

/** The built-in PostgreSQL, in memory: gone with the test. */
export async function memoryDatabase(): Promise<Database> {
  const pglite = await PGlite.create('memory://');
  return {
    description: 'memory',
    async query<Row>(sql: string, values: readonly unknown[] = []) {
      return (await pglite.query<Row>(sql, [...values])).rows;
    },
    close: () => pglite.close(),
  };
}

/** The ids that the inbox lists, newest first, over all its pages. */
export async function listedIds(address: string): Promise<string[]> {
  const ids: string[] = [];
  let path: string | undefined = '/inbox?show=all';
  while (path !== undefined) {
    const answer: Response = await fetch(address + path);
    if (answer.status !== 200) throw new Error(`The inbox answered ${answer.status}`);
    const page: string = await answer.text();
    ids.push(...Array.from(page.matchAll(/id="r-([\da-f-]{36})"/g), (match) => match[1] ?? ''));
    path = /<p class="older">\s*<a href="([^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
  }
  return ids;
}
