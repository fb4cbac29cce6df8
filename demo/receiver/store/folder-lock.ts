import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Marks a folder as in use by this process. A mark left by a process that is gone (it was killed) is taken over.
 * @returns the way to give the folder back
 * @throws Error when a living process holds the folder
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const mark = join(folder, 'in-use-by');
  for (let attempt = 0; ; attempt += 1) {
    try {
      await writeFile(mark, String(process.pid), { flag: 'wx' });
      return () => rm(mark, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 0) throw error;
    }
    const holder = Number(await readFile(mark, 'utf8'));
    if (isAlive(holder)) {
      throw new Error(
        `${folder} is in use by process ${holder}. Stop that one first, choose another folder with DATA_DIR, ` +
          `or, if that process is something else, delete ${mark}.`,
      );
    }
    await rm(mark, { force: true });
  }
}

function isAlive(pid: number): boolean {
  // A restarted container gives the same small numbers out again: our own number is not somebody else.
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
