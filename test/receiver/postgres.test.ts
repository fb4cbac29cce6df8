/** What a PostgreSQL of one's own brings along: several receivers on it, and days on which it hangs. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../../receiver/src/store/database.js';
import { openPostgres } from '../../receiver/src/store/postgres-database.js';
import { migrate } from '../../receiver/src/store/migrate.js';
import { aRequest, FORMATS } from './support/a-request.js';
import { signIn } from './support/inbox-visitor.js';
import { startPostgres, whyNoPostgres, type PostgresServer } from './support/postgres-server.js';
import { endLeftovers, startProcess } from './support/receiver-process.js';
import { startReceiver } from './support/receiver.js';

const post = (address: string) =>
  fetch(`${address}/api/appointments`, { method: 'POST', ...FORMATS.json(aRequest()) });

describe('several receivers on one PostgreSQL', { skip: whyNoPostgres() ?? false }, () => {
  let server: PostgresServer;
  before(() => {
    server = startPostgres();
  });
  after(endLeftovers);
  after(() => server.stop());

  it('make the schema at the same moment without getting in each other’s way', async () => {
    const databases: Database[] = [];
    for (let number = 0; number < 8; number += 1) databases.push(await openPostgres(server.url));
    const [first] = databases;
    for (let round = 0; round < 5; round += 1) {
      await first?.query('DROP SCHEMA public CASCADE');
      await first?.query('CREATE SCHEMA public');
      await Promise.all(databases.map((database) => migrate(database)));
    }
    for (const database of databases) await database.close();
  });

  it('tell each other’s inboxes of what arrives', async () => {
    const [one, other] = [
      await startProcess({ DATABASE_URL: server.url }),
      await startProcess({ DATABASE_URL: server.url }),
    ];
    const stream = await fetch(`${other.address}/inbox/events`, {
      headers: { Cookie: await signIn(other.address) },
    });
    const events = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    const until = async (event: string) => {
      for (let read = ''; !read.includes(`event: ${event}\n`);) {
        const part = await events?.read();
        assert.ok(part && !part.done, `the stream ended before ${event}`);
        read += part.value;
      }
    };
    await until('beat');
    assert.equal((await post(one.address)).status, 202);
    await until('changed');
    await events?.cancel();
    for (const receiver of [one, other]) assert.equal((await receiver.end('SIGTERM')).code, 0);
  });
});

describe('a PostgreSQL that hangs', { skip: whyNoPostgres() ?? false }, () => {
  let server: PostgresServer;
  before(() => {
    server = startPostgres();
  });
  after(endLeftovers);
  after(() => server.stop());

  /** Stops every process of the server where it stands: connections stay open, nothing answers. */
  const signal = (name: 'STOP' | 'CONT') => {
    // Its first process is stopped before the others are looked up, and goes on after them: none begins or is gone meanwhile.
    if (name === 'STOP') process.kill(server.pid, 'SIGSTOP');
    const all = spawnSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).stdout.trim().split('\n');
    const pairs = all.map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
    const backends = pairs.filter(([, parent]) => parent === server.pid).map(([pid]) => pid);
    for (const pid of [...backends, server.pid]) process.kill(pid, `SIG${name}`);
  };

  it('is given up on: the page is told to try again, and everything goes on when it is back', async () => {
    // Long enough for a server that is only slow on a busy machine.
    const database = await openPostgres(server.url, { connectMs: 3_000, statementMs: 3_000 });
    const receiver = await startReceiver(database);
    assert.equal((await receiver.submit(aRequest())).status, 202);
    signal('STOP');
    try {
      const answers = await Promise.all(Array.from({ length: 12 }, () => receiver.submit(aRequest())));
      for (const answer of answers) {
        assert.equal(answer.status, 503);
        assert.equal(answer.headers.get('retry-after'), '5');
      }
      assert.equal((await fetch(`${receiver.address}/healthz`)).status, 503);
    } finally {
      signal('CONT');
    }
    assert.equal((await receiver.submit(aRequest())).status, 202);
    const health = await fetch(`${receiver.address}/healthz`);
    assert.deepEqual([health.status, await health.text()], [200, 'ok']);
    assert.equal(
      receiver.printed.some((line) => line.includes('healthz')),
      false,
    );
    await receiver.stop();
    await database.close();
  });

  it('keeps no receiver from ending', async () => {
    const receiver = await startProcess({ DATABASE_URL: server.url });
    assert.equal((await post(receiver.address)).status, 202);
    signal('STOP');
    try {
      const underWay = post(receiver.address).catch(() => null);
      const { signal: killed } = await receiver.end('SIGTERM');
      assert.equal(killed, null);
      await underWay;
    } finally {
      signal('CONT');
    }
  });
});
