import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { promisify } from 'node:util';
import { FolderInUse, lockFolder } from '../../../receiver/src/store/folder-lock.js';

const REPOSITORY = join(import.meta.dirname, '../../..');
export const RECEIVER = join(REPOSITORY, 'receiver');

/** Packs the receiver as it would be published. @returns the name of the file, and of all that is in it */
export async function packInto(folder: string): Promise<{ file: string; content: string[] }> {
  const packed = await alone(() => npm(RECEIVER, 'pack', '--json', '--pack-destination', folder));
  // What the build prints stands before the JSON.
  const [{ filename, files }] = JSON.parse(packed.slice(packed.indexOf('[\n'))) as [
    { filename: string; files: { path: string }[] },
  ];
  return { file: filename, content: files.map(({ path }) => path).sort() };
}

/** One at a time among all processes of the tests: the build empties the folder from which another may be packing. */
export async function alone<Result>(pack: () => Promise<Result> | Result): Promise<Result> {
  const done = await myTurn();
  try {
    return await pack();
  } finally {
    await done();
  }
}

/** @returns what ends the turn; it ends with the process, too */
async function myTurn(): Promise<() => Promise<void>> {
  const folder = join(REPOSITORY, 'node_modules/.cache/packing-receiver');
  await mkdir(folder, { recursive: true });
  for (;;) {
    try {
      return await lockFolder(folder);
    } catch (error) {
      if (!(error instanceof FolderInUse)) throw error;
    }
    await later(200);
  }
}

/** What npm prints. It takes what it has fetched before, and asks the registry for the rest alone. */
export async function npm(cwd: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('npm', args, { cwd, env: npmEnv() });
  return stdout;
}

/** What npm needs, without the settings of a receiver, and without what leads an npm back to the repository. */
export function npmEnv(): Record<string, string> {
  const env: Record<string, string> = { npm_config_prefer_offline: 'true' };
  for (const [name, value] of Object.entries(process.env)) {
    const needed = /^(PATH|HOME|NODE_EXTRA_CA_CERTS|npm_config_\w+|\w+_proxy)$/i.test(name);
    // `npm test` sets these for its children.
    const leadsBack = /^npm_config_(local_prefix|workspace)/i.test(name);
    if (value !== undefined && needed && !leadsBack) env[name] = value;
  }
  return env;
}
