import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readControlFile, type Control } from '../control/control-file.js';
import type { Database } from '../store/database.js';
import { FolderInUse } from '../store/folder-lock.js';
import { openPglite } from '../store/pglite-database.js';
import { openPostgres } from '../store/postgres-database.js';
import type { StoreSettings } from '../store/store-settings.js';

/** The store, opened for a command; or the receiver that has it open, to be asked. */
export type OwnStore = { database: Database; running: null } | { database: null; running: Control };

/**
 * @param make whether a new, empty store is of use
 * @throws Error where there is none, or it cannot be reached
 */
export async function openOwnStore(
  { databaseUrl, dataDir }: StoreSettings,
  make: boolean,
): Promise<OwnStore> {
  if (databaseUrl !== null) return { database: await openPostgres(databaseUrl), running: null };
  if (!make && !existsSync(join(dataDir, 'pglite'))) {
    throw new Error(`There is no store in ${dataDir}. DATA_DIR or DATABASE_URL say where it is.`);
  }
  mustBeOurs(dataDir);
  try {
    return { database: await openPglite(dataDir), running: null };
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    const running = readControlFile(dataDir);
    if (running === null) throw error;
    return { database: null, running };
  }
}

/** What the administrator's account writes into the folder the receiver's own account could not open any more. */
function mustBeOurs(folder: string): void {
  const owner = statSync(folder, { throwIfNoEntry: false })?.uid;
  const me = process.getuid?.();
  if (owner === undefined || me === undefined || owner === me) return;
  throw new Error(
    `${folder} belongs to another account (number ${owner}). Run this command as that account, for example with sudo -u.`,
  );
}
