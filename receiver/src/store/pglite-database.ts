import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
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
    const pglite = await openOrMake(join(folder, 'pglite'));
    const near = relative(process.cwd(), folder);
    return {
      ...inPglite(pglite),
      description: `the folder ${near.startsWith('..') ? folder : near || '.'} (PGlite)`,
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

/** How statements reach a PGlite. It has one connection: a transaction has it alone, and all others wait. */
export function inPglite(pglite: PGlite): Pick<Database, 'query' | 'transaction'> {
  return {
    async query<Row>(sql: string, values: readonly unknown[] = []) {
      return (await pglite.query<Row>(sql, [...values])).rows;
    },
    transaction: (work) =>
      pglite.transaction((inside) =>
        work(async <Row>(sql: string, values: readonly unknown[] = []) => {
          return (await inside.query<Row>(sql, [...values])).rows;
        }),
      ),
  };
}

/** A process that is killed while it makes the files must leave nothing that looks like a store: renamed when whole. */
async function openOrMake(files: string): Promise<PGlite> {
  if (!existsSync(files)) {
    const making = `${files}.making`;
    await rm(making, { recursive: true, force: true });
    await (await PGlite.create(making)).close();
    await rename(making, files);
  }
  // PGlite would begin anew among what is there, or wait for ever.
  if (!existsSync(join(files, 'PG_VERSION'))) throw damaged(files, 'its PG_VERSION is missing');
  try {
    return await PGlite.create(files, { relaxedDurability: false });
  } catch (error) {
    throw damaged(files, error instanceof Error ? error.name : typeof error);
  }
}

function damaged(files: string, what: string): Error {
  return new Error(
    `the store in ${files} cannot be opened (${what}): it is damaged or only half there. Put a backup of it in its ` +
      `place; or, to begin with an empty one, move it away: mv ${files} ${files}.damaged`,
  );
}
