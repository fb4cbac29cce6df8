import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { parse } from 'csv-parse/sync';
import { Client } from 'pg';
import { putEmptyStore } from './empty-store.js';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const SQL = readFileSync(join(FIXTURES, 'store-0.1.0.sql'), 'utf8');

/** What version 0.1.0 exported of its store: titles of the columns and cells. */
export const EXPORTED_BY_0_1_0 = parse<Record<string, string>>(
  readFileSync(join(FIXTURES, 'store-0.1.0.csv')),
  { columns: true, bom: true, record_delimiter: '\r\n' },
);

/** A folder as version 0.1.0 left it. */
export async function oldFolder(folder: string): Promise<void> {
  await putEmptyStore(folder);
  const pglite = await PGlite.create(join(folder, 'pglite'));
  await pglite.exec(SQL);
  await pglite.close();
}

/** A database as version 0.1.0 left it, in place of whatever is there. */
export async function oldDatabase(url: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  await client.query(`DROP SCHEMA public CASCADE; CREATE SCHEMA public; ${SQL}`);
  await client.end();
}
