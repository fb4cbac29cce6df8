import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Database } from './database.js';
import { lockFolder } from './folder-lock.js';

/**
 * PostgreSQL inside this process, its files in a folder: nothing to install. One process at a time; a second one
 * would ruin the files, hence the lock.
 */
export async function openPglite(folder: string): Promise<Database> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unlock = await lockFolder(folder);
  try {
    const pglite = await PGlite.create(join(folder, 'pglite'), { relaxedDurability: false });
    const near = relative(process.cwd(), folder);
    return {
      description: `the folder ${near.startsWith('..') ? folder : near || '.'} (PGlite)`,
      async query<Row>(sql: string, values: readonly unknown[] = []) {
        return (await pglite.query<Row>(sql, [...values])).rows;
      },
      async close() {
        await pglite.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}
