/** The mail of a receiver that is a process of its own: killed in between, and over TLS. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { SMTPServerOptions } from 'smtp-server';
import { openPglite } from '../../receiver/src/store/pglite-database.js';
import { aRequest, FORMATS } from './support/a-request.js';
import { putEmptyStore } from './support/empty-store.js';
import { aCertificate, startMailServer } from './support/mail-server.js';
import { endLeftovers, startProcess, type ReceiverProcess } from './support/receiver-process.js';

const PASSWORD = 'p@ss/word';
const certificate = aCertificate();
let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'receiver-mail-'));
});
after(endLeftovers);
after(() => {
  rmSync(folder, { recursive: true, force: true });
  certificate?.remove();
});

async function submit(receiver: ReceiverProcess) {
  const request = aRequest();
  const answer = await fetch(`${receiver.address}/api/appointments`, {
    method: 'POST',
    ...FORMATS.json(request),
  });
  assert.equal(answer.status, 202);
  return request;
}

async function start(env: Record<string, string>, data = 'store'): Promise<ReceiverProcess> {
  const own = join(folder, data);
  if (!existsSync(own)) await putEmptyStore(own);
  return startProcess({ DATA_DIR: own, NOTIFY_TO: 'desk@clinic.example', ...env });
}

describe('a receiver that mails', () => {
  it('killed between store and mail sends the mail when it is started again', async () => {
    // It takes the call and says nothing, so the mail is under way when the process ends.
    const silent = await startMailServer({ silent: true });
    const killed = await start({ SMTP_URL: `smtp://127.0.0.1:${silent.port}` });
    const called = silent.connected();
    const request = await submit(killed);
    await called;
    assert.equal((await killed.end('SIGKILL')).signal, 'SIGKILL');
    await silent.stop();

    // What is claimed stays so for two minutes; the test does not wait for them.
    const database = await openPglite(join(folder, 'store'));
    const waiting = await database.query(
      'UPDATE mail_notice SET next_try_at = now() WHERE taken_at IS NULL AND tries = 1 RETURNING id::text',
    );
    await database.close();
    assert.deepEqual(waiting, [{ id: request.id }]);

    const server = await startMailServer();
    const again = await start({ SMTP_URL: `smtp://127.0.0.1:${server.port}` });
    await server.waitFor(1);
    const [received] = server.mails;
    const text = received?.mail.text ?? '';
    assert.ok(text.includes(request.id.slice(0, 8)));
    assert.ok(text.includes(`${again.address}/inbox`));
    assert.match(again.output(), /Mail\s+to desk@clinic\.example, by 127\.0\.0\.1/);
    await again.end('SIGTERM');
    await server.stop();
  });

  it(
    'speaks TLS from the first byte where the address says smtps, with user and password, and prints neither',
    { skip: certificate ? false : 'no openssl to make a certificate with' },
    async () => {
      assert.ok(certificate);
      const { key, cert } = certificate;
      const server = await startMailServer({ key, cert, secure: true, onAuth: checkPassword });
      const url = `smtps://desk:${encodeURIComponent(PASSWORD)}@localhost:${server.port}`;
      const receiver = await start({ SMTP_URL: url, NODE_EXTRA_CA_CERTS: certificate.file }, 'tls');
      await submit(receiver);
      await server.waitFor(1);
      assert.deepEqual([server.mails[0]?.secure, server.mails[0]?.user], [true, 'desk']);
      assert.doesNotMatch(receiver.output(), /p@ss|p%40ss/);
      await receiver.end('SIGTERM');
      await server.stop();
    },
  );

  // To a receiver this is another machine, yet Linux connects it to 127.0.0.1.
  const ANOTHER_MACHINE = '0.0.0.0';
  const elsewhere =
    (process.platform !== 'linux' && 'only Linux connects to 0.0.0.0') ||
    (certificate === null && 'no openssl to make a certificate with');

  it('upgrades by STARTTLS before it names user and password', { skip: elsewhere }, async () => {
    assert.ok(certificate);
    const { key, cert } = certificate;
    const server = await startMailServer({ key, cert, onAuth: checkPassword });
    const url = `smtp://desk:${encodeURIComponent(PASSWORD)}@${ANOTHER_MACHINE}:${server.port}`;
    const receiver = await start({ SMTP_URL: url, NODE_EXTRA_CA_CERTS: certificate.file }, 'starttls');
    await submit(receiver);
    await server.waitFor(1);
    assert.deepEqual([server.mails[0]?.secure, server.mails[0]?.user], [true, 'desk']);
    await receiver.end('SIGTERM');
    await server.stop();
  });

  it('sends nothing to another machine that offers no STARTTLS, or a certificate nobody knows', async (context) => {
    if (elsewhere !== false) {
      context.skip(elsewhere);
      return;
    }
    assert.ok(certificate);
    const { key, cert } = certificate;
    let named = 0;
    const onAuth: typeof checkPassword = (...call) => {
      named += 1;
      checkPassword(...call);
    };
    for (const [kind, options] of [
      ['plain', { allowInsecureAuth: true }],
      ['unknown', { key, cert }],
    ] as const) {
      const server = await startMailServer({ ...options, onAuth });
      const url = `smtp://desk:${encodeURIComponent(PASSWORD)}@${ANOTHER_MACHINE}:${server.port}`;
      const receiver = await start({ SMTP_URL: url }, kind);
      const said = receiver.says(/Mail server: .* Nothing is lost; next try/);
      await submit(receiver);
      await said;
      assert.equal(named, 0);
      assert.deepEqual(server.mails, []);
      assert.doesNotMatch(receiver.output(), /p@ss|p%40ss/);
      await receiver.end('SIGTERM');
      await server.stop();
    }
  });
});

const checkPassword: NonNullable<SMTPServerOptions['onAuth']> = ({ username, password }, _session, done) => {
  if (username === 'desk' && password === PASSWORD) done(null, { user: username });
  else done(new Error('no'));
};
