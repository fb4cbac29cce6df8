/** One holder of a folder at a time, whatever process, container or leftover is about. */
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { lockFolder } from '../../receiver/src/store/folder-lock.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'receiver-lock-'));
});
const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const HOLD = `
  import { lockFolder } from './receiver/src/store/folder-lock.ts';
  try {
    await lockFolder(process.argv.at(-1));
    console.log('holds');
    setInterval(() => undefined, 1000);
  } catch (error) {
    console.log(error.message);
  }`;

/** A process that takes the folder and keeps it; resolves with the first line that it prints. */
async function holder(wrapper: readonly string[] = []) {
  const command = [
    ...wrapper,
    ...[process.execPath, '--import', 'tsx', '--input-type=module', '-e', HOLD, folder],
  ];
  const [program = '', ...args] = command;
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  running.add(child);
  const ended = new Promise((resolve) => child.once('close', resolve));
  const said = await new Promise<string>((resolve) =>
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
  );
  return {
    said,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Each process is number 1 in a numbering of its own, as in a container; with the wrapper the process dies too. */
const IN_A_CONTAINER = ['unshare', '--pid', '--fork', '--kill-child', '--mount-proc'];
const noContainers =
  spawnSync(IN_A_CONTAINER[0] ?? '', [...IN_A_CONTAINER.slice(1), 'true']).status === 0
    ? false
    : 'this account may not unshare';

describe('the lock of a folder', () => {
  it('has one holder, and says who it is', async () => {
    const unlock = await lockFolder(folder);
    await assert.rejects(lockFolder(folder), new RegExp(`is in use by process ${process.pid}\\. Stop`));
    await unlock();
    await (
      await lockFolder(folder)
    )();
  });

  it('has one holder among many that try at the same moment, also over what a dead process left', async () => {
    for (let round = 0; round < 20; round += 1) {
      for (const leftover of ['lock', 'in-use-by']) writeFileSync(join(folder, leftover), '999999999');
      const tries = await Promise.allSettled(Array.from({ length: 5 }, () => lockFolder(folder)));
      const held = tries.filter((one) => one.status === 'fulfilled');
      assert.equal(held.length, 1, `round ${round}`);
      for (const { value } of held) await value();
    }
  });

  it('ends with its process, however that ends', async () => {
    const first = await holder();
    assert.equal(first.said, 'holds\n');
    await assert.rejects(lockFolder(folder), /in use/);
    await first.kill();
    await (
      await lockFolder(folder)
    )();
  });

  it(
    'holds between containers, where every process has the same number',
    { skip: noContainers },
    async () => {
      const first = await holder(IN_A_CONTAINER);
      assert.equal(first.said, 'holds\n');
      const second = await holder(IN_A_CONTAINER);
      assert.match(second.said, /is in use by process 1\. Stop that one first/);
      await second.kill();
      await assert.rejects(lockFolder(folder), /in use/);
      await first.kill();
      await (
        await lockFolder(folder)
      )();
    },
  );
});
