/** What was answered 202 is there after `kill -9`, in the middle of a burst, several times over (`ROUNDS=20` for more). */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it, type TestContext } from 'node:test';
import type { AppointmentRequest } from '../../src/features/booking/request.js';
import { aRequest, FORMATS } from './support/a-request.js';
import { putEmptyStore } from './support/empty-store.js';
import { listedIds } from './support/inbox-visitor.js';
import { startPostgres, whyNoPostgres } from './support/postgres-server.js';
import { endLeftovers, startProcess } from './support/receiver-process.js';

const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
const SENDERS = 16;
/** The process is killed as soon as this many were answered; the other senders are then in the middle of theirs. */
const ANSWERED_BEFORE_KILL = 120;

after(endLeftovers);

describe('kill -9 in the middle of a burst', () => {
  it('loses nothing that was answered, in the built-in store', async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'receiver-kill-'));
    try {
      await putEmptyStore(folder);
      await killAndLook(context, { DATA_DIR: folder });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it(
    'loses nothing that was answered, in PostgreSQL, which crashes too',
    { skip: whyNoPostgres() ?? false },
    async (context) => {
      const server = startPostgres();
      try {
        await killAndLook(context, { DATABASE_URL: server.url }, () => server.crashAndRestart());
      } finally {
        server.stop();
      }
    },
  );
});

async function killAndLook(
  context: TestContext,
  env: Record<string, string>,
  alsoCrash = (): void => undefined,
) {
  const answered = new Set<string>();
  const unanswered = new Map<string, AppointmentRequest>();
  for (let round = 1; round <= ROUNDS; round += 1) {
    const receiver = await startProcess(env);
    const before = answered.size;
    let killed: Promise<{ signal: NodeJS.Signals | null }> | undefined;
    const send = async () => {
      while (killed === undefined) {
        const request = aRequest();
        unanswered.set(request.id, request);
        const answer = await post(receiver.address, request).catch(() => null);
        if (answer === null) return;
        assert.equal(answer.status, 202);
        unanswered.delete(request.id);
        answered.add(request.id);
        if (answered.size - before >= ANSWERED_BEFORE_KILL) killed ??= receiver.end('SIGKILL');
      }
    };
    await Promise.all(Array.from({ length: SENDERS }, send));
    assert.equal((await killed)?.signal, 'SIGKILL');
    alsoCrash();
  }
  assert.ok(unanswered.size > 0, 'nothing was ever under way when the process was killed');

  const receiver = await startProcess(env);
  const listed = await listedIds(receiver.address);
  const lost = [...answered].filter((id) => !listed.includes(id));
  context.diagnostic(
    `${ROUNDS} × kill -9: ${answered.size} answered, ${lost.length} of them lost; ${unanswered.size} under way, ` +
      `${listed.length - answered.size} of them stored`,
  );
  assert.deepEqual(lost, []);
  // The form sends the others again, under the same id; then every one is there, and once.
  for (const request of unanswered.values())
    assert.equal((await post(receiver.address, request)).status, 202);
  const complete = await listedIds(receiver.address);
  assert.deepEqual(complete.toSorted(), [...answered, ...unanswered.keys()].toSorted());
  assert.equal((await receiver.end('SIGTERM')).signal, null);
}

function post(address: string, request: AppointmentRequest): Promise<Response> {
  return fetch(`${address}/api/appointments`, { method: 'POST', ...FORMATS.json(request) });
}
