/** A backup brings back all that was there, from a receiver that runs; and a bad one changes nothing. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { LEFT_OUT, TABLE_NAMES } from '../../receiver/src/backup/format.js';
import { readBackup } from '../../receiver/src/backup/read-backup.js';
import { restore } from '../../receiver/src/backup/restore.js';
import { writeBackup } from '../../receiver/src/backup/write-backup.js';
import type { Database } from '../../receiver/src/store/database.js';
import { CURRENT_SCHEMA } from '../../receiver/src/store/migrations.js';
import { migrate } from '../../receiver/src/store/migrate.js';
import { openPglite } from '../../receiver/src/store/pglite-database.js';
import { openPostgres } from '../../receiver/src/store/postgres-database.js';
import { aRequest, FORMATS } from './support/a-request.js';
import { command } from './support/command.js';
import { signIn } from './support/inbox-visitor.js';
import { oldDatabase, oldFolder } from './support/old-store.js';
import { startPostgres, whyNoPostgres, type PostgresServer } from './support/postgres-server.js';
import { endLeftovers, startProcess } from './support/receiver-process.js';
import { memoryDatabase } from './support/receiver.js';

let folder: string;
let server: PostgresServer | undefined;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'receiver-backup-'));
  if (whyNoPostgres() === null) server = startPostgres();
});
after(endLeftovers);
after(() => {
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Everything in the tables, as text. */
async function contents(database: Database): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const table of TABLE_NAMES) {
    all[table] = await database.query(`SELECT to_jsonb(${table})::text AS "row" FROM ${table} ORDER BY id`);
  }
  return all;
}

async function backupOf(database: Database): Promise<Buffer> {
  const parts: Buffer[] = [];
  const into = new Writable({
    write(chunk: Buffer, _encoding, done) {
      parts.push(chunk);
      done();
    },
  });
  await writeBackup(database, into);
  return Buffer.concat(parts);
}

const MANY = 10_000;

/** As many as a clinic gets in years, with every mark that there is. */
async function fillWith(database: Database, count: number): Promise<void> {
  await database.query(
    `INSERT INTO appointment_request
       (id, request, extra, extra_dropped, suspect, amendments, amendments_dropped, received_at, handled_at, handled_by, reopened_at)
     SELECT new.id, $1::text::jsonb || jsonb_build_object('id', new.id, 'name', 'Zoë "李" ' || n), '{"utm_source": "a\\tb"}',
       n % 3, n % 50 = 0, CASE WHEN n % 7 = 0 THEN jsonb_build_array($1::text::jsonb) ELSE '[]' END, n % 2,
       now() - n * interval '13.000001 seconds',
       CASE WHEN n % 2 = 0 THEN now() - n * interval '1.5 seconds' END, CASE WHEN n % 4 = 0 THEN 'Maria' END,
       CASE WHEN n % 11 = 0 THEN now() END
     FROM (SELECT gen_random_uuid() AS id, n FROM generate_series(1, ${count}) n) new`,
    [JSON.stringify(aRequest())],
  );
  for (const table of ['mail_notice', 'fhir_relay'])
    await database.query(
      `INSERT INTO ${table} (id, tries, taken_at, refusal, put_off, round)
       SELECT id, serial % 4, CASE WHEN serial % 2 = 0 THEN now() END, CASE WHEN serial % 5 = 0 THEN 'no' END, 'late', serial % 3
       FROM appointment_request WHERE serial % 3 > 0`,
    );
}

const STORES = [
  {
    store: 'PGlite',
    why: null,
    empty: () => rmSync(join(folder, 'data'), { recursive: true, force: true }),
    env: () => ({ DATA_DIR: join(folder, 'data') }),
    open: () => openPglite(join(folder, 'data')),
    old: () => oldFolder(join(folder, 'data')),
  },
  {
    store: 'PostgreSQL',
    why: whyNoPostgres(),
    empty: async () => {
      const database = await openPostgres(server?.url ?? '');
      await database.query('DROP SCHEMA public CASCADE');
      await database.query('CREATE SCHEMA public');
      await database.close();
    },
    env: () => ({ DATABASE_URL: server?.url ?? '' }),
    open: () => openPostgres(server?.url ?? ''),
    old: () => oldDatabase(server?.url ?? ''),
  },
];

for (const { store, why, empty, env, open, old } of STORES) {
  describe(`a backup from ${store}`, { skip: why ?? false }, () => {
    const file = () => join(folder, `${store}.backup`);
    let all: Record<string, unknown[]>;
    before(async () => {
      await empty();
      const database = await open();
      await migrate(database);
      await fillWith(database, MANY);
      await database.close();
      assert.equal((await command(['people', 'add', 'Maria'], env())).code, 0);
      const again = await open();
      all = await contents(again);
      await again.close();
    });

    it('is made while the receiver runs and takes requests, and is whole', async () => {
      const receiver = await startProcess({ ...env(), KEEP_DAYS: '0' });
      let taken = 0;
      let asked = true;
      const patients = (async () => {
        while (asked) {
          const answer = await fetch(`${receiver.address}/api/appointments`, {
            method: 'POST',
            ...FORMATS.json(aRequest()),
          });
          assert.equal(answer.status, 202);
          taken += 1;
        }
      })();
      const { code, stdout, stderr } = await command(['backup', file()], env());
      asked = false;
      await patients;
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout.toString(), /The backup is in .*\. It holds patients’ data/);
      assert.ok(taken > 0);
      assert.equal(statSync(file()).mode & 0o777, 0o600);
      assert.equal(existsSync(`${file()}.partial`), false);
      await receiver.end('SIGTERM');
      const left = store === 'PGlite' ? readdirSync(join(folder, 'data')) : [];
      assert.deepEqual(
        left.filter((name) => /backup|control/.test(name)),
        [],
      );
      const [head = ''] = gunzipSync(readFileSync(file())).toString().split('\n');
      const { file: what, format, schema } = JSON.parse(head) as Record<string, unknown>;
      assert.deepEqual([what, format, schema], ['back-pain-receiver backup', 1, CURRENT_SCHEMA]);
    });

    it('overwrites no file', async () => {
      const { code, stderr } = await command(['backup', file()], env());
      assert.equal(code, 1);
      assert.match(stderr, /is there already; choose a name that is free/);
    });

    it('is not put over what is there without --replace', async () => {
      const database = await open();
      const before = await contents(database);
      await database.close();
      const { code, stderr } = await command(['restore', file()], env());
      assert.equal(code, 1);
      assert.match(
        stderr,
        /The store holds \d+ requests and 1 people already; nothing was changed\. --replace/,
      );
      const after = await open();
      assert.deepEqual(await contents(after), before);
      await after.close();
    });

    it('brings the same back into an empty store: requests, marks, outgoing, people', async () => {
      await empty();
      const { code, stdout, stderr } = await command(['restore', file()], env());
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout.toString(), /Restored: 1\d{4} requests, as they were on 2/);
      const database = await open();
      const now = await contents(database);
      // What came while it was made may be in it or not; what was there before is.
      for (const table of TABLE_NAMES) {
        const kept = new Set(now[table]?.map((row) => JSON.stringify(row)));
        const missing = (all[table] ?? []).filter((row) => !kept.has(JSON.stringify(row)));
        assert.ok((all[table] ?? []).length > 0, table);
        assert.deepEqual(missing.slice(0, 1), [], table);
      }
      assert.equal(all['appointment_request']?.length, MANY);
      await database.close();
    });

    it('is served by a receiver that goes on counting', async () => {
      const receiver = await startProcess({ ...env(), KEEP_DAYS: '0' });
      const request = aRequest();
      const body = FORMATS.json(request);
      assert.equal(
        (await fetch(`${receiver.address}/api/appointments`, { method: 'POST', ...body })).status,
        202,
      );
      const headers = { Cookie: await signIn(receiver.address) };
      const page = await (await fetch(`${receiver.address}/inbox?show=handled`, { headers })).text();
      assert.match(page, /Handled [^<]* by <bdi>Maria<\/bdi>/);
      if (store === 'PGlite') {
        const { code, stderr } = await command(['restore', file(), '--replace'], env());
        assert.equal(code, 1);
        assert.match(stderr, /The receiver is running\. Stop it first/);
      }
      await receiver.end('SIGTERM');
      const database = await open();
      const [last] = await database.query<{ id: string }>(
        'SELECT id::text FROM appointment_request ORDER BY serial DESC LIMIT 1',
      );
      assert.equal(last?.id, request.id);
      await database.close();
    });

    it('goes through pipes, and with --replace takes the place of what is there, also of an older store', async () => {
      const piped = await command(['backup', '-'], env());
      assert.deepEqual([piped.code, piped.stderr], [0, '']);
      const source = await open();
      const before = await contents(source);
      await source.close();
      await empty();
      await old();
      const refused = await command(['restore', '-'], env(), piped.stdout);
      assert.match(refused.stderr, /The store holds 8 requests and 0 people already/);
      const { code, stderr } = await command(['restore', '-', '--replace'], env(), piped.stdout);
      assert.deepEqual([code, stderr], [0, '']);
      const database = await open();
      assert.deepEqual(await contents(database), before);
      await database.close();
    });
  });
}

describe('a backup', () => {
  it('that is damaged, broken off, of a newer version, or none at all changes nothing, and is named', async () => {
    const database = await memoryDatabase();
    await migrate(database);
    await fillWith(database, 1_100);
    const whole = await backupOf(database);
    const lines = gunzipSync(whole).toString().trimEnd().split('\n');
    const zipped = (some: readonly string[]) => gzipSync(`${some.join('\n')}\n`);
    const head = (changes: object) =>
      JSON.stringify({ ...(JSON.parse(lines[0] ?? '') as object), version: '9.9.9', ...changes });
    const flipped = Buffer.from(whole);
    flipped.writeUInt8(flipped.readUInt8(whole.length >> 1) ^ 0xff, whole.length >> 1);
    const cases: [Buffer, RegExp][] = [
      [Buffer.from('a letter'), /no backup of a receiver, or it is damaged/],
      [Buffer.alloc(0), /no backup of a receiver, or it is damaged/],
      [zipped(['{"file":"something else"}']), /no backup of a receiver/],
      [whole.subarray(0, whole.length >> 1), /damaged or has broken off/],
      [whole.subarray(0, whole.length - 4), /damaged or has broken off/],
      [flipped, /damaged or has broken off/],
      [zipped(lines.slice(0, -1)), /damaged or has broken off/],
      [zipped(lines.toSpliced(500, 1)), /damaged or has broken off/],
      [zipped(lines.toSpliced(-2, 1)), /damaged or has broken off/],
      [zipped([...lines, lines[5] ?? '']), /damaged or has broken off/],
      [zipped(lines.with(6, '{"in":"pg_authid","row":{}}')), /damaged or has broken off/],
      [zipped(lines.with(6, '{"in":"appointment_request","row":{}}')), /damaged or has broken off/],
      [
        zipped(lines.with(0, head({ schema: 99 }))),
        /written by version 9\.9\.9 .*schema 99.*install that version/,
      ],
      [
        zipped(lines.with(0, head({ format: 2 }))),
        /written by version 9\.9\.9 .*format 2.*install that version/,
      ],
    ];
    const before = await contents(database);
    for (const [bytes, said] of cases) {
      const take = async () => restore(database, await readBackup(Readable.from([bytes])), { replace: true });
      await assert.rejects(take(), said);
      assert.deepEqual(await contents(database), before);
    }
    // And that none of it is due to what they have in common.
    await restore(database, await readBackup(Readable.from([zipped(lines)])), { replace: true });
    assert.deepEqual(await contents(database), before);
    await database.close();
  });

  it('that is no file, or a letter, is refused before any store is made', async () => {
    writeFileSync(join(folder, 'letter'), 'a letter');
    const data = join(folder, 'never-made');
    for (const [path, said] of [
      ['letter', /no backup of a receiver/],
      ['nowhere', /There is no .*nowhere\./],
    ] as const) {
      const { code, stderr } = await command(['restore', join(folder, path)], { DATA_DIR: data });
      assert.equal(code, 1);
      assert.match(stderr, said);
      assert.equal(existsSync(data), false);
    }
  });

  it('knows every table of the store', async () => {
    const database = await memoryDatabase();
    await migrate(database);
    const tables = await database.query<{ name: string }>(
      `SELECT table_name AS "name" FROM information_schema.tables WHERE table_schema = 'public'`,
    );
    assert.deepEqual(tables.map(({ name }) => name).sort(), [...TABLE_NAMES, ...LEFT_OUT].sort());
    await database.close();
  });

  it('of an older schema is brought up to date', async () => {
    const database = await memoryDatabase();
    await migrate(database);
    const request = aRequest();
    await database.query(
      `INSERT INTO appointment_request (id, request, extra, extra_dropped, suspect, handled_at)
       VALUES ($1, $2::text::jsonb, '{}', 0, false, now())`,
      [request.id, JSON.stringify(request)],
    );
    const lines = gunzipSync(await backupOf(database)).toString();
    // As schema 1 would have been written: without what came later.
    const older = lines
      .replace(`"schema":${CURRENT_SCHEMA}`, '"schema":1')
      .replace(/"handled_by": null, /, '');
    assert.notEqual(older, lines);
    const backup = await readBackup(Readable.from([gzipSync(older)]));
    assert.equal(await restore(database, backup, { replace: true }), 1);
    const reached = await database.query('SELECT number FROM schema_migration ORDER BY number');
    assert.equal(reached.length, CURRENT_SCHEMA);
    const rows = await database.query(
      'SELECT handled_at IS NULL AS "open", handled_by FROM appointment_request',
    );
    assert.deepEqual(rows, [{ open: false, handled_by: null }]);
    // What comes next is numbered above it.
    const [next] = await database.query<{ serial: number }>(
      `INSERT INTO appointment_request (id, request, extra, extra_dropped, suspect)
       VALUES (gen_random_uuid(), '{}', '{}', 0, false) RETURNING serial::int`,
    );
    assert.equal(next?.serial, 2);
    await database.close();
  });

  it('of a folder without a store is refused, and makes none', async () => {
    const nowhere = join(folder, 'nothing-here');
    const { code, stderr } = await command(['backup', join(folder, 'x')], { DATA_DIR: nowhere });
    assert.equal(code, 1);
    assert.match(stderr, /There is no store in .*nothing-here\. DATA_DIR or DATABASE_URL/);
    assert.equal(existsSync(nowhere), false);
  });
});
