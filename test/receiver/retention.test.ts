/** How long a request stays, by the database's clock; on the built-in store and on a real PostgreSQL. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Daily } from '../../demo/receiver/daily.js';
import type { Database } from '../../demo/receiver/store/database.js';
import { openPostgres } from '../../demo/receiver/store/postgres-database.js';
import { deleteOld } from '../../demo/receiver/store/retention.js';
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
    if (handled) await receiver.store.setHandled(id, true);
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
    assert.deepEqual(await receiver.store.counts(), { all: 3, open: 2, expiring: 1 });

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
