/** A store that an earlier version left: nothing of it is lost, and it is brought up to date once. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { Database } from '../../receiver/src/store/database.js';
import { migrate } from '../../receiver/src/store/migrate.js';
import { CURRENT_SCHEMA, MIGRATIONS } from '../../receiver/src/store/migrations.js';
import { openPglite } from '../../receiver/src/store/pglite-database.js';
import { openPostgres } from '../../receiver/src/store/postgres-database.js';
import { aRequest, FORMATS } from './support/a-request.js';
import { listedIds, signIn } from './support/inbox-visitor.js';
import { EXPORTED_BY_0_1_0, oldDatabase, oldFolder } from './support/old-store.js';
import { startPostgres, whyNoPostgres, type PostgresServer } from './support/postgres-server.js';
import { endLeftovers, startInVain, startProcess } from './support/receiver-process.js';
import { memoryDatabase } from './support/receiver.js';

/** How far mail and FHIR server had got, who had the inbox open, what the clock said. */
const KEPT = [
  'SELECT id::text, tries, taken_at IS NULL AS "waits", refusal, put_off, round FROM mail_notice ORDER BY id',
  'SELECT id::text, tries, taken_at IS NULL AS "waits", location, refusal, put_off FROM fhir_relay ORDER BY id',
  'SELECT digest, expires_at FROM inbox_session ORDER BY digest',
  'SELECT seen_at, trusted_from::text FROM clock_watch',
];
const kept = (database: Database) => Promise.all(KEPT.map((sql) => database.query(sql)));

const applied = async (database: Database) =>
  (await database.query<{ number: number }>('SELECT number FROM schema_migration ORDER BY number')).map(
    ({ number }) => number,
  );
const ALL = MIGRATIONS.map((_, index) => index + 1);

async function exported(address: string): Promise<Record<string, string>[]> {
  const headers = { Cookie: await signIn(address) };
  const answer = await fetch(`${address}/inbox/export.csv`, { headers });
  return parse(Buffer.from(await answer.arrayBuffer()), {
    columns: true,
    bom: true,
    record_delimiter: '\r\n',
  });
}

let folder: string;
let server: PostgresServer | undefined;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'receiver-upgrade-'));
  if (whyNoPostgres() === null) server = startPostgres();
});
after(endLeftovers);
after(() => {
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const STORES = [
  {
    store: 'PGlite',
    why: null,
    make: () => oldFolder(folder),
    env: () => ({ DATA_DIR: folder }),
    open: () => openPglite(folder),
  },
  {
    store: 'PostgreSQL',
    why: whyNoPostgres(),
    make: () => oldDatabase(server?.url ?? ''),
    env: () => ({ DATABASE_URL: server?.url ?? '' }),
    open: () => openPostgres(server?.url ?? ''),
  },
];

for (const { store, why, make, env, open } of STORES) {
  describe(`a store of version 0.1.0 in ${store}`, { skip: why ?? false }, () => {
    it('is served with all that it holds, marks included, and goes on', async () => {
      await make();
      const old = await open();
      const before = await kept(old);
      assert.deepEqual(
        before.map((rows) => rows.length > 0),
        [true, true, true, true],
      );
      await old.close();
      // For ever: the requests of the fixture grow old.
      const receiver = await startProcess({ ...env(), KEEP_DAYS: '0' });
      const rows = await exported(receiver.address);
      assert.ok(rows.some((row) => row['Handled (UTC)'] !== ''));
      assert.deepEqual(new Set(rows.map((row) => row['Handled by'])), new Set(['']));
      for (const row of rows) delete row['Handled by'];
      assert.deepEqual(rows, EXPORTED_BY_0_1_0);
      const request = aRequest();
      const url = `${receiver.address}/api/appointments`;
      const answer = await fetch(url, { method: 'POST', ...FORMATS.json(request) });
      assert.equal(answer.status, 202);
      const listed = await listedIds(receiver.address);
      assert.equal(listed.length, new Set(EXPORTED_BY_0_1_0.map(({ Id }) => Id)).size + 1);
      await receiver.end('SIGTERM');

      const now = await open();
      assert.deepEqual(await applied(now), ALL);
      // The session had expired: that is forgotten at each start. Signing in has made new ones.
      const [mail, fhir, , clock] = await kept(now);
      assert.deepEqual([mail, fhir, clock], [before[0], before[1], before[3]]);
      const [last] = await now.query<{ id: string }>(
        'SELECT id::text FROM appointment_request ORDER BY serial DESC LIMIT 1',
      );
      assert.equal(last?.id, request.id);
      await now.close();
    });

    it('that a newer version has changed is refused, with what to do', async () => {
      const database = await open();
      await database.query(`INSERT INTO schema_migration (number, name) VALUES (99, 'of tomorrow')`);
      await database.close();
      const { code, output } = await startInVain(env());
      assert.equal(code, 1);
      assert.match(
        output,
        new RegExp(`schema 99, made by a newer version.*this one knows ${CURRENT_SCHEMA}\\. Install`),
      );
    });
  });
}

describe('a migration', () => {
  it('that fails leaves the store as the one before it has made it', async () => {
    const database = await memoryDatabase();
    const broken = { name: 'broken', statements: ['CREATE TABLE half_done (one integer)', 'no SQL at all'] };
    await assert.rejects(migrate(database, [...MIGRATIONS, broken]), /syntax error/);
    assert.deepEqual(await applied(database), ALL);
    const [found] = await database.query<{ table: string | null }>(
      `SELECT to_regclass('half_done')::text AS "table"`,
    );
    assert.equal(found?.table, null);
    await migrate(database);
    await database.close();
  });

  it(
    'is applied once where many receivers start at the same moment',
    { skip: whyNoPostgres() ?? false },
    async () => {
      const url = server?.url ?? '';
      const databases = await Promise.all(Array.from({ length: 8 }, () => openPostgres(url)));
      const [first] = databases;
      assert.ok(first);
      for (let round = 0; round < 3; round += 1) {
        await oldDatabase(url);
        // Does no harm only the first time.
        const counting = {
          name: 'counting',
          statements: ['CREATE TABLE counted (one integer)', 'INSERT INTO counted VALUES (1)'],
        };
        await Promise.all(databases.map((database) => migrate(database, [...MIGRATIONS, counting])));
        assert.deepEqual(await applied(first), [...ALL, ALL.length + 1]);
        assert.deepEqual(await first.query('SELECT one FROM counted'), [{ one: 1 }]);
        const requests: unknown[] = await first.query('SELECT 1 FROM appointment_request');
        assert.equal(requests.length, 8);
      }
      for (const database of databases) await database.close();
    },
  );
});
