import { spawnSync } from 'node:child_process';
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Another process has it; a command may ask that one instead. */
export class FolderInUse extends Error {}

/**
 * Takes a folder for this process alone, by a lock of the operating system on a file in it: the kernel gives it to one
 * holder, whatever container each of them is in, and takes it back when that process ends in any way. The file stays;
 * what is written in it is for people only. (To delete it would let two processes each lock a file of that name.)
 * @returns the way to give the folder back
 * @throws FolderInUse when somebody holds the folder, Error when there is no way to lock it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'lock');
  const file = await takeFile(path);
  if (file === null) {
    const { process: holder, host } = await holderIn(path);
    const elsewhere = host === '' || host === hostname() ? '' : ` It runs on ${host}.`;
    throw new FolderInUse(
      `${folder} is in use by process ${holder}. Stop that one first, or choose another folder with DATA_DIR.${elsewhere}`,
    );
  }
  await file.truncate();
  await file.write(`${process.pid} ${hostname()}\n`, 0);
  return () => file.close();
}

/** The file, locked as long as it is open; null where somebody else has it. */
async function takeFile(path: string): Promise<FileHandle | null> {
  const { O_RDWR, O_CREAT } = constants;
  const exclusively = OPEN_LOCKED[process.platform];
  try {
    if (exclusively !== undefined) return await open(path, O_RDWR | O_CREAT | exclusively);
  } catch (error) {
    if (['EAGAIN', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
  const file = await open(path, O_RDWR | O_CREAT, 0o600);
  const locked = flock(file.fd);
  if (!locked) await file.close();
  return locked ? file : null;
}

/** O_EXLOCK and O_NONBLOCK of macOS and BSD, and libuv's UV_FS_O_EXLOCK for Windows: Node has no names for them. */
const OPEN_LOCKED: Partial<Record<NodeJS.Platform, number>> = {
  darwin: 0x24,
  freebsd: 0x24,
  openbsd: 0x24,
  win32: 0x1000_0000,
};

/**
 * Linux has no such flag, and Node no call. The lock belongs to the open file, which a child shares: the `flock`
 * program (of util-linux, and of busybox) sets it and ends, and our file keeps it.
 */
function flock(descriptor: number): boolean {
  const { status, error, stderr } = spawnSync('flock', ['-n', '-x', '3'], {
    stdio: ['ignore', 'ignore', 'pipe', descriptor],
    encoding: 'utf8',
  });
  if (status === 0) return true;
  if (status === 1) return false;
  const why = error ? 'there is no program flock; the package util-linux has it' : stderr.trim();
  throw new Error(`DATA_DIR cannot be locked: ${why}. DATABASE_URL names a PostgreSQL to use instead.`);
}

async function holderIn(path: string): Promise<{ process: string; host: string }> {
  try {
    const file = await open(path, 'r');
    const [process = '', host = ''] = (await file.readFile('utf8')).trim().split(' ');
    await file.close();
    return { process: process || 'unknown', host };
  } catch {
    // Windows lets nobody read what is locked.
    return { process: 'unknown', host: '' };
  }
}
