/** How long a request stays, by the database's clock; on the built-in store and on a real PostgreSQL. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Daily } from '../../receiver/src/daily.js';
import type { Database } from '../../receiver/src/store/database.js';
import { openPostgres } from '../../receiver/src/store/postgres-database.js';
import { clearOld, deleteOld } from '../../receiver/src/store/retention.js';
import { aRequest } from './support/a-request.js';
import { startPostgres, whyNoPostgres, type PostgresServer } from './support/postgres-server.js';
import { memoryDatabase, startReceiver, type Receiver } from './support/receiver.js';

const KEEP_DAYS = 180;

function behaveOn(open: () => Promise<Database>, finish: () => void = () => undefined) {
  let database: Database;
  let receiver: Receiver;
  const logged: string[] = [];
  const log = (line: string) => logged.push(line);
  before(async () => {
    database = await open();
    receiver = await startReceiver(database, { keepDays: KEEP_DAYS });
  });
  after(async () => {
    await receiver.stop();
    await database.close();
    finish();
  });
  beforeEach(async () => {
    await database.query('TRUNCATE appointment_request CASCADE');
    logged.length = 0;
  });

  /** A request that came so long ago. */
  async function aged(age: string, handled = false): Promise<string> {
    const { id } = aRequest();
    await receiver.submit(aRequest({ id, name: `Came ${age} ago` }));
    if (handled) await receiver.store.setHandled(id, true, 'Maria');
    await database.query(`UPDATE appointment_request SET received_at = now() - $2::interval WHERE id = $1`, [
      id,
      age,
    ]);
    return id;
  }
  const kept = async () => {
    const { requests } = await receiver.store.page('all', null, 100);
    return requests.map(({ request }) => request.id).sort();
  };

  it('deletes what is older, handled or not, with all that hangs on it', async () => {
    const young = await aged('1 minute');
    const almost = await aged('4319 hours');
    const gone = [await aged('4321 hours'), await aged('4321 hours', true), await aged('3 years', true)];
    for (const table of ['fhir_relay', 'mail_notice']) {
      await database.query(`INSERT INTO ${table} (id) SELECT id FROM appointment_request`);
    }
    assert.equal(await deleteOld(database, KEEP_DAYS, log), true);
    assert.deepEqual(await kept(), [young, almost].sort());
    for (const table of ['fhir_relay', 'mail_notice']) {
      const left = await database.query<{ id: string }>(`SELECT id::text FROM ${table}`);
      assert.deepEqual(left.map(({ id }) => id).sort(), [young, almost].sort(), table);
    }
    assert.deepEqual(logged, ['Deleted as older than 180 days: 3, of these never handled: 1.']);
    assert.equal(
      gone.some((id) => logged.join().includes(id.slice(0, 8))),
      false,
    );
    assert.equal(await deleteOld(database, KEEP_DAYS, log), false);
  });

  it('keeps for ever where the clinic says 0', async () => {
    const old = await aged('30 years');
    assert.equal(await deleteOld(database, 0, log), false);
    assert.deepEqual(await kept(), [old]);
  });

  describe('under a clock that cannot be believed', () => {
    const clear = () => clearOld(database, KEEP_DAYS, log);
    /** What the clock said when it was looked at last, seen from now. */
    const lastSeen = (ago: string) =>
      database.query(`UPDATE clock_watch SET seen_at = now() - $1::interval`, [ago]);
    beforeEach(() => database.query('TRUNCATE clock_watch'));

    for (const [what, ago] of [
      ['has gone on by 200 days', '200 days'],
      ['has gone on by ten days', '10 days'],
      ['has gone back by six years', '-6 years'],
      ['has gone back by two days', '-2 days'],
    ] as const) {
      it(`nothing is deleted for 14 days where it ${what}`, async () => {
        const old = await aged('190 days');
        const fresh = await aged('1 hour');
        await clear();
        assert.deepEqual(await kept(), [fresh]);
        await database.query(`UPDATE appointment_request SET received_at = now() - interval '190 days'`);
        await lastSeen(ago);
        logged.length = 0;
        for (let run = 0; run < 3; run += 1) assert.equal(await clear(), false);
        assert.deepEqual(await kept(), [fresh]);
        assert.match(
          logged[0] ?? '',
          /has jumped, or the receiver was off for long\. Nothing is deleted before \d{4}-/,
        );
        const [shown] = (await receiver.store.page('expiring', null, 10)).requests;
        const days = ((shown?.deletedSoonAt?.getTime() ?? 0) - Date.now()) / 86_400_000;
        assert.ok(days > 13 && days <= 14, `it says so: ${days}`);

        // 14 days later, the clock having been looked at every day.
        await database.query(`UPDATE clock_watch SET trusted_from = now() - interval '1 second'`);
        assert.equal(await clear(), true);
        assert.deepEqual(await kept(), []);
        assert.notEqual(old, fresh);
      });
    }

    it('nor at the first look at requests that are all long ago or still to come', async () => {
      for (const age of ['190 days', '-200 days']) {
        await database.query('TRUNCATE clock_watch');
        await aged(age);
        assert.equal(await clear(), false);
      }
    });

    it('but a week without a look is none', async () => {
      await aged('1 hour');
      await clear();
      await aged('190 days');
      await lastSeen('7 days');
      assert.equal(await clear(), true);
    });
  });

  it('deletes thousands, in portions', async () => {
    const template = await aged('200 days');
    await database.query(
      `INSERT INTO appointment_request (id, request, extra, extra_dropped, suspect, received_at)
       SELECT gen_random_uuid(), request, extra, extra_dropped, suspect, received_at
       FROM appointment_request, generate_series(1, 2500) WHERE id = $1`,
      [template],
    );
    assert.equal(await deleteOld(database, KEEP_DAYS, log), true);
    assert.deepEqual(await kept(), []);
    assert.deepEqual(logged, ['Deleted as older than 180 days: 2501, of these never handled: 2501.']);
  });

  it('warns from 14 days before, of what nobody has handled', async () => {
    await aged('165 days');
    const inbox = async (query = '') => (await receiver.inbox(query)).text();
    assert.doesNotMatch(await inbox(), /deleted/);

    const soon = await aged('167 days');
    await aged('167 days', true);
    const page = await inbox();
    assert.match(page, /<strong>1 open request will soon be deleted<\/strong>/);
    assert.equal(page.match(/Will be deleted on \d+ \w+ \d{4}/g)?.length, 1);
    assert.match(page, /href="\/inbox\?show=expiring"/);
    assert.deepEqual(await receiver.store.counts(), { all: 3, open: 2, expiring: 1, refused: 0 });

    const { requests } = await receiver.store.page('expiring', null, 100);
    assert.deepEqual(
      requests.map(({ request }) => request.id),
      [soon],
    );
    const [row] = requests;
    const days = ((row?.deletedSoonAt?.getTime() ?? 0) - (row?.receivedAt.getTime() ?? 0)) / 86_400_000;
    assert.equal(days, KEEP_DAYS);
  });
}

describe('retention in the built-in store', () => {
  behaveOn(memoryDatabase);
});

const missing = whyNoPostgres();
describe('retention in a PostgreSQL server', { skip: missing ?? false }, () => {
  let server: PostgresServer;
  behaveOn(
    () => {
      server = startPostgres();
      return openPostgres(server.url);
    },
    () => server.stop(),
  );
});

describe('a daily chore', () => {
  it('is done at the start, then again and again, also after it has failed', async () => {
    const logged: string[] = [];
    let done = 0;
    let thrice: () => void = () => undefined;
    const reached = new Promise<void>((resolve) => (thrice = resolve));
    const chore = () => {
      done += 1;
      if (done === 4) thrice();
      return done === 2 ? Promise.reject(new TypeError('quotes a name')) : Promise.resolve();
    };
    const daily = new Daily(chore, (line) => logged.push(line), 5);
    const started = daily.start();
    assert.equal(done, 1);
    await started;
    // The chore's timer keeps no process alive; this one does.
    const alive = setInterval(() => undefined, 1000);
    await reached;
    clearInterval(alive);
    await daily.stop();
    assert.deepEqual(logged, ['The daily clearing failed: TypeError. It is tried again tomorrow.']);
  });
});
