import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeBackup } from '../backup/write-backup.js';
import { askForBackup } from '../control/control-client.js';
import { migrate } from '../store/migrate.js';
import type { StoreSettings } from '../store/store-settings.js';
import { openOwnStore } from './own-store.js';

/** Writes a backup into a new file, or to the standard output for `-`. The receiver may run meanwhile. */
export async function backupCommand(
  settings: StoreSettings,
  path: string,
  say: (line: string) => void,
): Promise<void> {
  if (path === '-') {
    await writeTo(settings, process.stdout);
    return;
  }
  if (existsSync(path)) throw new Error(`${path} is there already; choose a name that is free.`);
  // Whoever finds the file under its name has all of it.
  const partial = `${path}.partial`;
  await rm(partial, { force: true });
  try {
    await writeTo(settings, createWriteStream(partial, { flags: 'wx', mode: 0o600, flush: true }));
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  say(`The backup is in ${path}. It holds patients’ data: keep it where nobody else can read it.`);
}

async function writeTo(settings: StoreSettings, file: Writable): Promise<void> {
  const { database, running } = await openOwnStore(settings, false);
  if (running) {
    await pipeline(await askForBackup(running), file);
    return;
  }
  try {
    await migrate(database);
    await writeBackup(database, file);
  } finally {
    await database.close();
  }
}
