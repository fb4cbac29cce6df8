/** One request, however often and however close together it comes; on the built-in store and on a real PostgreSQL. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../../receiver/src/store/database.js';
import { openPostgres } from '../../receiver/src/store/postgres-database.js';
import { aRequest, FORMATS, type Format } from './support/a-request.js';
import { startPostgres, whyNoPostgres, type PostgresServer } from './support/postgres-server.js';
import { listedIds } from './support/inbox-visitor.js';
import { memoryDatabase, startReceiver, type Receiver } from './support/receiver.js';

const AT_ONCE = 50;

function behaveOn(open: () => Promise<Database>, finish: () => void = () => undefined) {
  let database: Database;
  let receiver: Receiver;
  before(async () => {
    database = await open();
    receiver = await startReceiver(database);
  });
  after(async () => {
    await receiver.stop();
    await database.close();
    finish();
  });

  const duplicate = async (answer: Response) => {
    assert.equal(answer.status, 202);
    return ((await answer.json()) as { duplicate: boolean }).duplicate;
  };
  const listed = async (id: string) =>
    (await listedIds(receiver.address)).filter((other) => other === id).length;
  const stored = async (id: string) => {
    const { requests } = await receiver.store.page('all', null, 1000);
    return requests.find(({ request }) => request.id === id);
  };

  it('stores a second copy no second time, in whatever format it comes', async () => {
    const request = aRequest();
    assert.equal(await duplicate(await receiver.submit(request)), false);
    for (const format of Object.keys(FORMATS) as Format[]) {
      assert.equal(await duplicate(await receiver.submit(request, format)), true);
    }
    assert.equal(await duplicate(await receiver.submit({ ...request, id: request.id.toUpperCase() })), true);
    assert.equal(await listed(request.id), 1);
    assert.deepEqual((await stored(request.id))?.amendments, []);
  });

  it(`stores ${AT_ONCE} copies that arrive at the same moment once, and tells one of them so`, async () => {
    const request = aRequest();
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => receiver.submit(request)));
    const duplicates = await Promise.all(answers.map(duplicate));
    assert.equal(duplicates.filter((known) => !known).length, 1);
    assert.equal(await listed(request.id), 1);
  });

  it('keeps what a later copy says differently beside the first, and only so many of them', async () => {
    const request = aRequest();
    const mended = { ...request, phone: '+1 555 010 0177' };
    await receiver.submit(request);
    for (const copy of [mended, mended, request])
      assert.equal(await duplicate(await receiver.submit(copy)), true);
    assert.deepEqual((await stored(request.id))?.request, request);
    assert.deepEqual((await stored(request.id))?.amendments, [mended]);
    for (let other = 0; other < 10; other += 1)
      await receiver.submit({ ...request, message: `again ${other}` });
    assert.equal((await stored(request.id))?.amendments.length, 5);
  });

  it('keeps a change that only takes something away', async () => {
    const request = aRequest({ days: ['mon', 'tue', 'wed'] });
    const fewer = [
      { ...request, days: ['mon', 'tue'] as const },
      { ...request, days: ['mon'] as const },
    ];
    for (const version of [request, ...fewer]) await receiver.submit({ ...version, days: [...version.days] });
    assert.deepEqual((await stored(request.id))?.amendments, fewer);
  });

  it('opens what was handled again when a change comes, and says so', async () => {
    const request = aRequest();
    await receiver.submit(request);
    await receiver.store.setHandled(request.id, true, 'Maria');
    assert.equal(await duplicate(await receiver.submit(request)), true);
    assert.ok((await stored(request.id))?.handledAt, 'the same once more changes nothing');

    await receiver.submit({ ...request, phone: '+1 555 010 0177' });
    const changed = await stored(request.id);
    assert.equal(changed?.handledAt, null);
    assert.ok(changed.reopenedAt instanceof Date);
    assert.match(await (await receiver.inbox('?show=open')).text(), /Changed [^<]*, after it was handled/);

    await receiver.store.setHandled(request.id, true, 'Maria');
    assert.equal((await stored(request.id))?.reopenedAt, null);
    // Also where it is one more than is kept.
    for (let other = 0; other < 7; other += 1)
      await receiver.submit({ ...request, message: `again ${other}` });
    await receiver.store.setHandled(request.id, true, 'Maria');
    await receiver.submit({ ...request, message: 'the ninth' });
    const full = await stored(request.id);
    assert.equal(full?.handledAt, null);
    assert.equal(full.amendmentsDropped, 4);
    assert.match(await (await receiver.inbox('?show=open')).text(), /sent again with changes 4 times more/);
  });

  it('lists newest first, over pages', async () => {
    const ids: string[] = [];
    for (let sent = 0; sent < 120; sent += 1) {
      const request = aRequest();
      ids.unshift(request.id);
      await receiver.submit(request);
    }
    assert.deepEqual((await listedIds(receiver.address)).slice(0, ids.length), ids);
  });

  it('keeps characters that a database would choke on readable', async () => {
    const hostile = aRequest({
      message: `nul \0, half \ud83d, whole 🙂, '); DROP TABLE appointment_request; --`,
    });
    assert.equal((await receiver.submit(hostile)).status, 202);
    assert.equal(
      (await stored(hostile.id))?.request.message,
      `nul , half \ufffd, whole 🙂, '); DROP TABLE appointment_request; --`,
    );
    const extra = JSON.parse(
      `{"__proto__": "own", "constructor": "c", "a\\u0000b\\ud800": "\\u0000x"}`,
    ) as Record<string, string>;
    const { id } = aRequest();
    const body = JSON.stringify({ ...aRequest({ id }), x: 1 }).replace(
      '"x":1',
      JSON.stringify(extra).slice(1, -1),
    );
    assert.equal((await receiver.post({ body })).status, 202);
    const kept = (await stored(id))?.extra ?? {};
    assert.deepEqual(Object.entries(kept).sort(), [
      ['__proto__', 'own'],
      ['ab\ufffd', 'x'],
      ['constructor', 'c'],
    ]);
  });

  it('ticks a request off and back on', async () => {
    const { id } = aRequest();
    await receiver.submit(aRequest({ id }));
    const openBefore = (await receiver.store.counts()).open;
    assert.equal(await receiver.store.setHandled(id, true, 'Maria'), true);
    const first = (await stored(id))?.handledAt;
    assert.ok(first instanceof Date);
    await receiver.store.setHandled(id, true, 'Maria');
    assert.deepEqual((await stored(id))?.handledAt, first);
    assert.equal((await receiver.store.counts()).open, openBefore - 1);
    assert.equal((await receiver.store.page('handled', null, 10)).requests[0]?.request.id, id);
    await receiver.store.setHandled(id, false, 'Maria');
    assert.equal((await stored(id))?.handledAt, null);
    assert.equal(await receiver.store.setHandled(aRequest().id, true, 'Maria'), false);
  });
}

describe('the built-in store', () => {
  behaveOn(memoryDatabase);
});

const missing = whyNoPostgres();
describe('a PostgreSQL server', { skip: missing ?? false }, () => {
  let server: PostgresServer;
  behaveOn(
    () => {
      server = startPostgres();
      return openPostgres(server.url);
    },
    () => server.stop(),
  );
});
