/**
 * Empty built-in stores. PostgreSQL takes several seconds of a processor to make one, so a process of the tests makes one
 * of each kind and copies it. That the receiver makes its own is tested in start.test.ts.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { openPglite } from '../../../receiver/src/store/pglite-database.js';

let made: Promise<string> | undefined;
let madeInMemory: Promise<Blob> | undefined;

/** Puts an empty store into a folder, as the receiver leaves it that has made it and taken no request. */
export async function putEmptyStore(folder: string): Promise<void> {
  made ??= makeStore();
  const original = await made;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  cpSync(join(original, 'pglite'), join(folder, 'pglite'), { recursive: true });
}

/** A database that is gone with the process. */
export async function emptyInMemory(): Promise<PGlite> {
  madeInMemory ??= makeInMemory();
  return PGlite.create({ dataDir: 'memory://', loadDataDir: await madeInMemory });
}

async function makeStore(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'receiver-empty-store-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await (await openPglite(folder)).close();
  return folder;
}

async function makeInMemory(): Promise<Blob> {
  const pglite = await PGlite.create('memory://');
  const files = await pglite.dumpDataDir('none');
  await pglite.close();
  return files;
}
