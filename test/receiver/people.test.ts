/** Several people at one inbox, each with a name and a secret: what they may, what is kept of it, and who did what. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { People } from '../../receiver/src/people/people.js';
import type { Database } from '../../receiver/src/store/database.js';
import { openPostgres } from '../../receiver/src/store/postgres-database.js';
import { aRequest, FORMATS } from './support/a-request.js';
import { command } from './support/command.js';
import { SECRET, signIn, trySecret } from './support/inbox-visitor.js';
import { startPostgres, whyNoPostgres } from './support/postgres-server.js';
import { endLeftovers, startProcess } from './support/receiver-process.js';
import { memoryDatabase, startReceiver, type Receiver } from './support/receiver.js';
import { stopClock } from './support/still-clock.js';

const secretIn = (text: string) => /Secret of [^:]+: {2}(\S+)\n/.exec(text)?.[1] ?? '';

const isIn = async (address: string, cookie: string) =>
  (await fetch(`${address}/inbox`, { headers: { Cookie: cookie }, redirect: 'manual' })).status === 200;

function tick(address: string, id: string, handled: 'yes' | 'no', cookie: string): Promise<Response> {
  return fetch(`${address}/inbox/requests/${id}`, {
    method: 'POST',
    headers: { Origin: address, Cookie: cookie },
    body: new URLSearchParams({ handled }),
    redirect: 'manual',
  });
}

describe('people at the inbox', () => {
  let database: Database;
  let receiver: Receiver;
  let people: People;
  before(async () => {
    database = await memoryDatabase();
    people = new People(database);
  });
  after(() => database.close());
  // Each lets in only so many a minute.
  beforeEach(async () => {
    receiver = await startReceiver(database);
  });
  afterEach(() => receiver.stop());
  const page = async (cookie: string, path = '') =>
    (await fetch(`${receiver.address}/inbox${path}`, { headers: { Cookie: cookie } })).text();

  it('sign in with a secret of their own, and are named; the shared one is the desk', async () => {
    const { secret } = await people.add('  Maria\n Silva ');
    const maria = await signIn(receiver.address, ` ${secret}\n`);
    assert.match(await page(maria), /Signed in: <strong dir="auto">Maria Silva<\/strong>/);
    assert.match(await page(await signIn(receiver.address)), /Signed in: <strong dir="auto">The desk</);
    for (const wrong of [
      secret.slice(0, -1),
      `${secret}A`,
      secret.replace(/^./, (first) => (first === '0' ? '1' : '0')),
      `${secret.slice(0, 9)}${'A'.repeat(24)}`,
      secret.slice(9),
    ])
      assert.equal((await trySecret(receiver.address, wrong)).status, 403);
  });

  it('leave no secret in the store: a hash that names its costs, another for each', async () => {
    const [one, other] = [await people.add('One'), await people.add('Other')];
    assert.notEqual(one.secret, other.secret);
    const rows = JSON.stringify(await database.query('SELECT * FROM inbox_person'));
    for (const { secret } of [one, other]) assert.equal(rows.includes(secret.split('.')[1] ?? ''), false);
    assert.match(rows, /"hash":"scrypt\$N=16384,r=8,p=1\$[\w-]{22}\$[\w-]{43}"/);
  });

  it('have ten tries a minute like everybody, and a right one is refused after them', async (context) => {
    stopClock(context);
    const { secret } = await people.add('Late');
    const own = await startReceiver(database);
    for (let tries = 0; tries < 10; tries += 1)
      assert.equal((await trySecret(own.address, `${secret.slice(0, 9)}${'B'.repeat(24)}`)).status, 403);
    assert.equal((await trySecret(own.address, secret)).status, 429);
    await own.stop();
  });

  it('are named where they tick off, in the list and in the table; the first one did it', async () => {
    const [maria, tom] = await Promise.all(
      ['Maria', 'Tom <b>'].map(async (name) => signIn(receiver.address, (await people.add(name)).secret)),
    );
    assert.ok(maria && tom);
    const requests = [aRequest(), aRequest(), aRequest(), aRequest()];
    for (const request of requests) await receiver.submit(request);
    const [first, second, third, open] = requests.map(({ id }) => id);
    await tick(receiver.address, first ?? '', 'yes', maria);
    await tick(receiver.address, first ?? '', 'yes', tom);
    await tick(receiver.address, second ?? '', 'yes', tom);
    await tick(receiver.address, third ?? '', 'yes', await signIn(receiver.address));
    await tick(receiver.address, open ?? '', 'yes', maria);
    await tick(receiver.address, open ?? '', 'no', tom);
    const shown = await page(tom);
    const tagOf = (id: string | undefined) =>
      new RegExp(`id="r-${id ?? ''}"[^]*?<p class="tags">([^]*?)</p>`).exec(shown)?.[1] ?? '';
    assert.match(tagOf(first), /Handled \d+ \w+ \d{4}, \d\d:\d\d by <bdi>Maria<\/bdi>/);
    assert.match(tagOf(second), /by <bdi>Tom &lt;b&gt;<\/bdi>/);
    assert.match(tagOf(third), /by <bdi>the desk<\/bdi>/);
    assert.doesNotMatch(tagOf(open), /Handled/);
    const csv: Record<string, string>[] = parse(await page(maria, '/export.csv'), {
      columns: true,
      bom: true,
    });
    assert.deepEqual(
      csv.map((row) => [row['Id'], row['Handled by'], row['Handled (UTC)'] !== '']),
      [
        [open, '', false],
        [third, 'The desk', true],
        [second, 'Tom <b>', true],
        [first, 'Maria', true],
      ],
    );
    // The patient changes it: open again, and still known who had seen to it.
    const again = requests[0];
    assert.ok(again);
    await receiver.submit({ ...again, phone: '+1 555 010 0199' });
    assert.match(await page(tom), /after it was handled by <bdi>Maria<\/bdi>/);
    const opened: Record<string, string>[] = parse(await page(maria, '/export.csv?show=open'), {
      columns: true,
      bom: true,
    });
    assert.ok(opened.some((row) => row['Id'] === first && row['Handled by'] === ''));
  });

  it('are signed out where they are removed or get another secret, and what they did stays theirs', async () => {
    const eva = await people.add('Eva');
    const cookie = await signIn(receiver.address, eva.secret);
    const request = aRequest();
    await receiver.submit(request);
    await tick(receiver.address, request.id, 'yes', cookie);
    const { secret } = await people.renew('eva');
    assert.equal(await isIn(receiver.address, cookie), false);
    assert.equal((await trySecret(receiver.address, eva.secret)).status, 403);
    const renewed = await signIn(receiver.address, secret);
    assert.ok(await isIn(receiver.address, renewed));
    await people.remove('EVA');
    assert.equal(await isIn(receiver.address, renewed), false);
    assert.equal((await trySecret(receiver.address, secret)).status, 403);
    assert.match(await page(await signIn(receiver.address)), /by <bdi>Eva<\/bdi>/);
  });

  for (const [name, said] of [
    ['', /A person needs a name/],
    [' \n ', /A person needs a name/],
    ['x'.repeat(61), /at most 60 characters/],
    ['the DESK', /what the inbox calls whoever signs in with the INBOX_SECRET/],
    ['Ma\u202eria', /cannot be shown/],
    ['Ma\u0000ria', /cannot be shown/],
    ['Ma\ud800ria', /cannot be shown/],
    ['maria', /There is a person called maria already/],
  ] as const) {
    it(`cannot be called ${JSON.stringify(name)}`, async () => {
      await assert.rejects(people.add(name), said);
    });
  }

  it('can have the name that they have, in any script', async () => {
    for (const name of ['Zoë O’Hara-李', 'नमस्ते क्\u200dष', '👩‍⚕️ Ana', "=cmd|' /C calc'!A0"])
      assert.equal((await people.add(name)).name, name.normalize('NFC'));
  });
});

describe('the command people', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'receiver-people-'));
  });
  after(endLeftovers);
  after(() => rmSync(folder, { recursive: true, force: true }));

  const manage = async (env: Record<string, string>, ...args: string[]) => {
    const { code, stdout, stderr } = await command(['people', ...args], env);
    return { code, stderr, text: stdout.toString() };
  };

  it('works before the first start, and on a built-in store that a receiver has open', async () => {
    const env = { DATA_DIR: folder };
    assert.match((await manage(env)).text, /Nobody has a secret of their own yet/);
    const early = secretIn((await manage(env, 'add', 'Early Bird')).text);
    const receiver = await startProcess(env);
    assert.equal(statSync(join(folder, 'control.json')).mode & 0o777, 0o600);
    const cookie = await signIn(receiver.address, early);
    const added = await manage(env, 'add', 'Maria');
    assert.deepEqual([added.code, added.stderr], [0, '']);
    const maria = await signIn(receiver.address, secretIn(added.text));
    const twice = await manage(env, 'add', 'MARIA');
    assert.deepEqual([twice.code, twice.text], [1, '']);
    assert.match(twice.stderr, /^back-pain-receiver: There is a person called MARIA already\.\n$/);
    assert.match(
      (await manage(env, 'list')).text,
      /^Early Bird {2}\(since \d{4}-\d\d-\d\d\)\nMaria {2}\(since .*\)\n$/,
    );
    assert.match(
      (await manage(env, 'remove', 'maria')).text,
      /Maria is signed out and cannot open the inbox/,
    );
    assert.equal(await isIn(receiver.address, maria), false);
    assert.match((await manage(env, 'remove', 'maria')).stderr, /There is nobody called maria\./);
    const renewed = secretIn((await manage(env, 'new-secret', 'early bird')).text);
    assert.equal(await isIn(receiver.address, cookie), false);
    assert.ok(await isIn(receiver.address, await signIn(receiver.address, renewed)));
    assert.doesNotMatch(receiver.output(), new RegExp(`${early}|${renewed}|Maria`));
    await receiver.end('SIGTERM');
    await assert.rejects(fetch(`${receiver.address}/inbox`));
    assert.match((await manage(env)).text, /^Early Bird/);
  });

  it('is asked of a running receiver by whoever can read its folder, and by nobody else', async () => {
    const receiver = await startProcess({ DATA_DIR: folder });
    const { address, token } = JSON.parse(readFileSync(join(folder, 'control.json'), 'utf8')) as Record<
      'address' | 'token',
      string
    >;
    assert.notEqual(new URL(address).port, new URL(receiver.address).port, 'no web server passes it on');
    for (const headers of [{}, { Authorization: 'Bearer guess' }, { Authorization: `Basic ${token}` }]) {
      assert.equal((await fetch(`${address}/backup`, { headers })).status, 401);
      const body = JSON.stringify({ action: 'add', name: 'Mallory' });
      assert.equal((await fetch(`${address}/people`, { method: 'POST', headers, body })).status, 401);
    }
    const headers = { Authorization: `Bearer ${token}` };
    const odd = await fetch(`${address}/people`, { method: 'POST', headers, body: '{"action":"fire"}' });
    assert.equal(odd.status, 400);
    await receiver.end('SIGKILL');
    // It has left its address behind, at which nobody answers any more; the lock is gone with it.
    assert.match((await manage({ DATA_DIR: folder })).text, /Early Bird/);
  });

  it('reaches receivers on a PostgreSQL at once', { skip: whyNoPostgres() ?? false }, async () => {
    const server = startPostgres();
    const env = { DATABASE_URL: server.url };
    const receiver = await startProcess(env);
    const secret = secretIn((await manage(env, 'add', 'Maria')).text);
    const cookie = await signIn(receiver.address, secret);
    const stream = await fetch(`${receiver.address}/inbox/events`, { headers: { Cookie: cookie } });
    const events = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    const until = async (text: string) => {
      for (let read = ''; !read.includes(text);) {
        const part = await events?.read();
        assert.ok(part && !part.done, `the stream ended before ${text}`);
        read += part.value;
      }
    };
    await until('event: beat');
    assert.equal((await manage(env, 'remove', 'Maria')).code, 0);
    // An open inbox looks again, and finds the way in.
    await until('event: changed');
    await events?.cancel();
    assert.equal(await isIn(receiver.address, cookie), false);
    await receiver.end('SIGTERM');
    const database = await openPostgres(server.url);
    assert.deepEqual(await database.query('SELECT name FROM inbox_person'), []);
    await database.close();
    server.stop();
  });
});

describe('a secret of one person', () => {
  it('opens nothing of another receiver, though the INBOX_SECRET be the same', async () => {
    const [one, other] = [await memoryDatabase(), await memoryDatabase()];
    const [here, there] = [await startReceiver(one), await startReceiver(other)];
    const { secret } = await new People(one).add('Maria');
    assert.equal((await trySecret(there.address, secret)).status, 403);
    assert.equal((await trySecret(there.address, SECRET)).status, 303);
    assert.equal(
      (await fetch(`${here.address}/api/appointments`, { method: 'POST', ...FORMATS.json(aRequest()) }))
        .status,
      202,
    );
    for (const receiver of [here, there]) await receiver.stop();
    for (const database of [one, other]) await database.close();
  });
});
