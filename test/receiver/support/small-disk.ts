/** A disk of its own for a test, small enough to be filled. It lies in memory; mounting it takes rights that not every machine gives. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  folder: string;
  /** Takes all the room that is left. */
  fill(): void;
  /** Gives the room back. */
  makeRoom(): void;
  remove(): void;
}

/** Why there can be none, or null. */
export function whyNoSmallDisk(): string | null {
  try {
    mountDisk(1).remove();
    return null;
  } catch (error) {
    return `no disk can be mounted here: ${String(error)}`;
  }
}

/** @param mebibytes its size */
export function mountDisk(mebibytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  const { status, stderr, error } = spawnSync(
    'mount',
    ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', folder],
    { encoding: 'utf8' },
  );
  if (status !== 0) {
    rmSync(folder, { recursive: true });
    throw error ?? new Error(stderr.trim());
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill() {
      const file = openSync(ballast, 'a');
      const block = Buffer.alloc(4096);
      try {
        while (statfsSync(folder).bavail > 0) writeSync(file, block);
      } finally {
        closeSync(file);
      }
    },
    makeRoom: () => truncateSync(ballast),
    remove() {
      spawnSync('umount', [folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
