/** The receiver as a program: addresses, ports, failures in plain words, a clean end. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { aRequest, FORMATS } from './support/a-request.js';
import { listedIds, SECRET, signIn, trySecret } from './support/inbox-visitor.js';
import { endLeftovers, startInVain, startProcess, type ReceiverProcess } from './support/receiver-process.js';

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'receiver-start-'));
});
after(endLeftovers);
after(() => rmSync(folder, { recursive: true, force: true }));

describe('the receiver', () => {
  let receiver: ReceiverProcess;

  it('takes the next port when the wanted one is taken, and prints where everything is', async () => {
    const other = createServer();
    const taken = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    );
    receiver = await startProcess({ DATA_DIR: folder, PORT: String(taken) });
    other.close();
    const port = Number(new URL(receiver.address).port);
    assert.ok(port > taken && port <= taken + 20, `${taken} was taken, ${port} was used`);
    for (const line of [/Inbox\s+http:.*\/inbox/, /Endpoint\s+http:.*\/api\/appointments/]) {
      assert.match(receiver.output(), line);
    }
    assert.match(receiver.output(), /deleted after 180 days, handled or not/);
    assert.ok(receiver.output().includes(`Requests are kept in the folder ${folder} (PGlite)`));
    assert.match(receiver.output(), /asks for the INBOX_SECRET that is set/);
    assert.equal(receiver.output().includes(SECRET), false, 'a secret of the clinic’s own is not printed');
  });

  it('makes up a secret for the inbox where none is set, and prints the link that opens it', async () => {
    const own = mkdtempSync(join(tmpdir(), 'receiver-secret-'));
    const demo = await startProcess({ DATA_DIR: own, INBOX_SECRET: '' });
    const link = new RegExp(`${demo.address}/inbox/sign-in#([\\w-]{24})\\s`).exec(demo.output());
    assert.ok(link?.[1], demo.output());
    assert.match(await signIn(demo.address, link[1]), /^inbox=/);
    // The browser's history remembers it.
    await assert.rejects(signIn(demo.address, link[1]), /403/);
    await assert.rejects(signIn(demo.address, SECRET), /403/);
    const lasting = /secret of this run:\s+(\S{24})\s/.exec(demo.output())?.[1] ?? '';
    assert.notEqual(lasting, link[1]);
    for (let time = 0; time < 2; time += 1) assert.match(await signIn(demo.address, lasting), /^inbox=/);
    await demo.end('SIGTERM');
    rmSync(own, { recursive: true });
  });

  it('listens on this computer only', async (context) => {
    const { port } = new URL(receiver.address);
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((address) => address?.family === 'IPv4' && !address.internal)?.address;
    if (outside === undefined) {
      context.skip('this computer has no other address');
      return;
    }
    await assert.rejects(fetch(`http://${outside}:${port}/inbox`, { signal: AbortSignal.timeout(5000) }));
  });

  it('refuses a second process on the same folder, and says which one has it', async () => {
    const { code, output } = await startInVain({ DATA_DIR: folder });
    assert.equal(code, 1);
    assert.match(output, /could not start: .* is in use by process \d+\. Stop that one first/);
  });

  it('answers what is under way, then ends at once on Ctrl-C, with an inbox open', async () => {
    const listening = await fetch(`${receiver.address}/inbox/events`, {
      headers: { Cookie: await signIn(receiver.address) },
    });
    assert.equal(listening.status, 200);
    const request = aRequest();
    const answer = await fetch(`${receiver.address}/api/appointments`, {
      method: 'POST',
      ...FORMATS.json(request),
    });
    assert.equal(answer.status, 202);
    const { code, signal } = await receiver.end('SIGINT');
    assert.deepEqual({ code, signal }, { code: 0, signal: null });
    assert.equal(existsSync(join(folder, 'in-use-by')), false);

    const again = await startProcess({ DATA_DIR: folder });
    assert.deepEqual(await listedIds(again.address), [request.id]);
    assert.equal((await again.end('SIGTERM')).code, 0);
  });

  it('takes over a folder whose process was killed', async () => {
    writeFileSync(join(folder, 'in-use-by'), '999999999');
    const again = await startProcess({ DATA_DIR: folder });
    assert.equal((await again.end('SIGTERM')).code, 0);
  });
});

describe('a first start that was killed', () => {
  it('leaves nothing in the way of the next one', async () => {
    const own = mkdtempSync(join(tmpdir(), 'receiver-half-'));
    mkdirSync(join(own, 'pglite.making'));
    writeFileSync(join(own, 'pglite.making/PG_VERSION'), '1');
    const receiver = await startProcess({ DATA_DIR: own });
    assert.deepEqual(await listedIds(receiver.address), []);
    assert.equal((await receiver.end('SIGTERM')).code, 0);
    rmSync(own, { recursive: true });
  });

  it('of an earlier version is named, with the cure, as is a damaged store', async () => {
    for (const file of ['PG_VERSION', 'base', 'global/pg_control']) {
      const own = mkdtempSync(join(tmpdir(), 'receiver-half-'));
      const inside = join(own, 'pglite', file);
      mkdirSync(dirname(inside), { recursive: true });
      writeFileSync(inside, '18');
      const { code, output } = await startInVain({ DATA_DIR: own });
      assert.equal(code, 1);
      assert.ok(output.includes(`the store in ${join(own, 'pglite')} cannot be opened`), output);
      assert.match(output, /backup .* mv \S+pglite \S+pglite\.damaged/);
      rmSync(own, { recursive: true });
    }
  });
});

describe('a public address without a trusted proxy', () => {
  it('is warned of, when the receiver starts and in the inbox', async () => {
    const env = { DATA_DIR: folder, PUBLIC_URL: 'https://requests.clinic.example' };
    const warned = /PUBLIC_URL is set, but TRUST_PROXY is not/;
    const visit = async (address: string) => {
      const headers = { Origin: env.PUBLIC_URL };
      const signedIn = await trySecret(address, SECRET, headers);
      const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
      return (await fetch(`${address}/inbox`, { headers: { Cookie: cookie } })).text();
    };
    const alone = await startProcess(env);
    assert.match(alone.output(), warned);
    assert.match(await visit(alone.address), /share one limit.*TRUST_PROXY=1/s);
    await alone.end('SIGTERM');
    const behind = await startProcess({ ...env, TRUST_PROXY: '1' });
    assert.doesNotMatch(behind.output(), warned);
    assert.doesNotMatch(await visit(behind.address), /TRUST_PROXY/);
    await behind.end('SIGTERM');
  });
});

describe('the receiver that cannot start', () => {
  for (const [what, env, said] of [
    ['with a site that is no folder', { SITE_DIR: '/nowhere' }, /SITE_DIR: there is no folder .*nowhere/],
    ['with a setting it cannot understand', { PORT: 'eighty' }, /PORT: "eighty" is no whole number/],
    [
      'without its database',
      { DATABASE_URL: 'postgresql://me:secret@127.0.0.1:1/none' },
      /could not start: Error ECONNREFUSED/,
    ],
    ['with a secret that is easy to guess', { INBOX_SECRET: 'secret' }, /INBOX_SECRET is too short/],
    [
      'open to others without a secret',
      { HOST: '0.0.0.0', INBOX_SECRET: '' },
      /INBOX_SECRET is not set, and others can reach/,
    ],
    [
      'with a mail server and nobody to tell',
      { SMTP_URL: 'smtp://me:secret@localhost' },
      /could not start: SMTP_URL is set, but NOTIFY_TO is not/,
    ],
    ['with days that are none', { KEEP_DAYS: 'ever' }, /KEEP_DAYS: "ever" is no whole number/],
    ['with an address that is none', { DATABASE_URL: 'secret' }, /could not start/],
  ] as const) {
    it(`says why, ${what}, and not the password`, async () => {
      const { code, output } = await startInVain({ DATA_DIR: folder, ...env });
      assert.equal(code, 1);
      assert.match(output, said);
      assert.doesNotMatch(output, /\bsecret\b|at .*\.ts:\d/);
    });
  }
});
