import { createReadStream } from 'node:fs';
import { readBackup } from '../backup/read-backup.js';
import { restore } from '../backup/restore.js';
import type { StoreSettings } from '../store/store-settings.js';
import { openOwnStore } from './own-store.js';

/** Puts a backup into the store, from a file or from the standard input for `-`. */
export async function restoreCommand(
  settings: StoreSettings,
  path: string,
  { replace, say }: { replace: boolean; say: (line: string) => void },
): Promise<void> {
  // Before the store is opened: a wrong name must not make a new one.
  const backup = await readBackup(path === '-' ? process.stdin : createReadStream(path));
  const { database } = await openOwnStore(settings, true);
  if (!database) {
    throw new Error(
      'The receiver is running. Stop it first: restoring takes everything away that it works with.',
    );
  }
  try {
    const requests = await restore(database, backup, { replace });
    say(`Restored: ${requests} requests, as they were on ${backup.head.made}.`);
  } finally {
    await database.close();
  }
}
