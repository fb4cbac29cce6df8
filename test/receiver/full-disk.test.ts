/** A disk without room: nothing is called kept that is not, the form is told to try again, and room cures it. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { AppointmentRequest } from '../../src/features/booking/request.js';
import { aRequest, FORMATS } from './support/a-request.js';
import { putEmptyStore } from './support/empty-store.js';
import { listedIds } from './support/inbox-visitor.js';
import { startPostgres, whyNoPostgres } from './support/postgres-server.js';
import { endLeftovers, startProcess } from './support/receiver-process.js';
import { mountDisk, whyNoSmallDisk, type SmallDisk } from './support/small-disk.js';

/** Some are still kept after the disk is full, in room that the store has set aside: this many fill any of it. */
const MOST_POSTS = 30_000;
const DISK_MIB = 160;

after(endLeftovers);

describe('a full disk', { skip: whyNoSmallDisk() ?? false }, () => {
  it('loses nothing that was answered, in the built-in store', async () => {
    const disk = mountDisk(DISK_MIB);
    try {
      await putEmptyStore(`${disk.folder}/data`);
      await fillAndLook(disk, { DATA_DIR: `${disk.folder}/data` });
    } finally {
      disk.remove();
    }
  });

  it('loses nothing that was answered, in PostgreSQL', { skip: whyNoPostgres() ?? false }, async () => {
    const disk = mountDisk(DISK_MIB);
    const server = startPostgres(disk.folder);
    try {
      await fillAndLook(disk, { DATABASE_URL: server.url });
    } finally {
      server.stop();
      disk.remove();
    }
  });
});

async function fillAndLook(disk: SmallDisk, env: Record<string, string>): Promise<void> {
  let receiver = await startProcess(env);
  const kept: string[] = [];
  const post = async (request: AppointmentRequest) => {
    const answer = await fetch(`${receiver.address}/api/appointments`, {
      method: 'POST',
      ...FORMATS.json(request),
    });
    if (answer.status === 202) kept.push(request.id);
    return answer;
  };
  for (let sent = 0; sent < 20; sent += 1) assert.equal((await post(aRequest())).status, 202);

  disk.fill();
  let refused: AppointmentRequest | undefined;
  for (let sent = 0; refused === undefined && sent < MOST_POSTS; sent += 1) {
    const request = { ...aRequest(), message: 'x'.repeat(900) };
    const answer = await post(request);
    if (answer.status === 202) continue;
    assert.equal(answer.status, 503, await answer.text());
    refused = request;
  }
  assert.ok(refused, 'the disk was never too full to keep a request');

  disk.makeRoom();
  // Where the store cannot go on by itself, a restart is what the log asks for.
  if ((await post(refused)).status !== 202) {
    await receiver.end('SIGTERM');
    receiver = await startProcess(env);
    assert.equal((await post(refused)).status, 202);
  }
  assert.deepEqual((await listedIds(receiver.address)).toSorted(), kept.toSorted());
  await receiver.end('SIGTERM');
}
