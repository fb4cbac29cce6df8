/** What `npm start` runs: addresses, ports, failures in plain words, a clean end. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { aRequest, FORMATS } from './support/a-request.js';
import { listedIds, SECRET, signIn } from './support/inbox-visitor.js';
import { endLeftovers, startInVain, startProcess, type ReceiverProcess } from './support/receiver-process.js';

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'receiver-start-'));
});
after(endLeftovers);
after(() => rmSync(folder, { recursive: true, force: true }));

describe('npm start', { timeout: 300_000 }, () => {
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
    for (const line of [
      /Demo clinic\s+http:\/\/127\.0\.0\.1:\d+\//,
      /Snippets\s+http:.*\/builder/,
      /Inbox\s+http:.*\/inbox/,
      /Endpoint\s+http:.*\/api\/appointments/,
    ]) {
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
    await assert.rejects(signIn(demo.address, SECRET), /403/);
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

describe('npm start that cannot', () => {
  for (const [what, env, said] of [
    [
      'without a built script',
      { BUILD_DIR: '/nowhere' },
      /no back-pain-widgets\.js in .*nowhere.*npm run build/,
    ],
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
