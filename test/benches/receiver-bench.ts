/**
 * What the receiver bears on this machine: `node --import tsx test/benches/receiver-bench.ts [requests in the store]`.
 * Posts a second over 1, 10 and 100 connections; the inbox, the outbox and a post during an export with so many stored.
 * On the built-in store, and on a PostgreSQL where there is one. Prints figures and judges nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Outbox } from '../../receiver/src/outbox/outbox.js';
import type { Database } from '../../receiver/src/store/database.js';
import { openPglite } from '../../receiver/src/store/pglite-database.js';
import { openPostgres } from '../../receiver/src/store/postgres-database.js';
import { aRequest } from '../receiver/support/a-request.js';
import { startPostgres, whyNoPostgres } from '../receiver/support/postgres-server.js';
import { startReceiver, type Receiver } from '../receiver/support/receiver.js';

const SECONDS = 5;
const STORED = Number(process.argv[2] ?? 10_000);

async function took(work: () => Promise<unknown>): Promise<string> {
  const started = performance.now();
  await work();
  return `${Math.round(performance.now() - started)} ms`;
}

async function postsPerSecond(receiver: Receiver, connections: number): Promise<number> {
  const until = performance.now() + SECONDS * 1000;
  let answered = 0;
  const sender = async () => {
    while (performance.now() < until) {
      const answer = await receiver.submit(aRequest());
      if (answer.status !== 202) throw new Error(`answered ${answer.status}`);
      await answer.arrayBuffer();
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, sender));
  return Math.round(answered / SECONDS);
}

async function fill(database: Database, count: number): Promise<void> {
  const portion = 10_000;
  for (let done = 0; done < count; done += portion) {
    await database.query(
      `INSERT INTO appointment_request (id, request, extra, extra_dropped, suspect)
       SELECT new.id, $1::text::jsonb || jsonb_build_object('id', new.id), '{}', 0, false
       FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, $2::int)) new`,
      [JSON.stringify(aRequest()), Math.min(portion, count - done)],
    );
  }
}

async function measure(name: string, database: Database): Promise<void> {
  const receiver = await startReceiver(database);
  for (const connections of [1, 10, 100])
    console.log(
      `${name}: ${connections} connections, ${await postsPerSecond(receiver, connections)} posts/s`,
    );
  await database.query('TRUNCATE appointment_request CASCADE');
  await fill(database, STORED);
  // Filling leaves no time for connections that are meanwhile too old.
  receiver.cutConnections();
  await new Promise((resolve) => setTimeout(resolve, 100));
  const page = async () => (await receiver.inbox()).text();
  await page();
  console.log(`${name}: ${STORED} stored, the inbox ${await took(page)}`);
  const outbox = new Outbox(database, { table: 'mail_notice', suspectToo: true, testsToo: true });
  console.log(`${name}: ${STORED} stored, all made due ${await took(() => outbox.enlist())}`);
  await receiver.submit(aRequest());
  console.log(`${name}: ${STORED} stored, one more made due ${await took(() => outbox.enlist())}`);
  console.log(`${name}: ${STORED} stored, 100 claimed ${await took(() => outbox.claim(60_000, 100))}`);
  console.log(`${name}: ${STORED} stored, until the next ${await took(() => outbox.untilNext())}`);
  const exported = took(async () => (await receiver.inbox('/export.csv')).arrayBuffer());
  const during: number[] = [];
  let ended = false;
  void exported.then(() => (ended = true));
  while (!ended) {
    const started = performance.now();
    await receiver.submit(aRequest());
    during.push(Math.round(performance.now() - started));
  }
  console.log(
    `${name}: ${STORED} exported in ${await exported}, the slowest post meanwhile ${Math.max(...during)} ms`,
  );
  await receiver.stop();
  await database.close();
}

const folder = mkdtempSync(join(tmpdir(), 'receiver-bench-'));
await measure('PGlite', await openPglite(folder));
rmSync(folder, { recursive: true });
if (whyNoPostgres() === null) {
  const server = startPostgres();
  await measure('PostgreSQL', await openPostgres(server.url));
  server.stop();
}
