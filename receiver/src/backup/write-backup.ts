import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Database, Query } from '../store/database.js';
import { CURRENT_SCHEMA } from '../store/migrations.js';
import { VERSION } from '../version.js';
import { FILE, FORMAT, TABLE_NAMES, TABLES, type End, type Head, type TableName } from './format.js';

/** Rows read at a time: some hundred kilobytes. */
const AT_ONCE = 500;

/**
 * Writes all that the store holds, as it is at one moment, whatever comes meanwhile. The store must have the schema of this
 * version. On a PGlite everybody else waits, so what is written to must be fast.
 * @returns how many requests it holds
 */
export async function writeBackup(database: Database, to: Writable): Promise<number> {
  let requests = 0;
  await database.transaction(async (query) => {
    const lines = linesOf(query, (rows) => (requests = rows.appointment_request ?? 0));
    await pipeline(Readable.from(lines), createGzip(), to);
  }, 'reading');
  return requests;
}

async function* linesOf(query: Query, onCounted: (rows: End['rows']) => void): AsyncGenerator<string, void> {
  const head: Head = {
    file: FILE,
    format: FORMAT,
    schema: CURRENT_SCHEMA,
    version: VERSION,
    made: new Date().toISOString(),
  };
  yield lineOf(head);
  const rows: End['rows'] = {};
  for (const table of TABLE_NAMES) {
    let count = 0;
    for await (const batch of batchesOf(query, table)) {
      count += batch.length;
      // The database's own JSON goes into the line as it is.
      yield batch.map((row) => `{"in":"${table}","row":${row}}\n`).join('');
    }
    rows[table] = count;
  }
  onCounted(rows);
  yield lineOf({ end: true, rows } satisfies End);
}

async function* batchesOf(query: Query, table: TableName): AsyncGenerator<string[], void> {
  const { key, type } = TABLES[table];
  let after: string | null = null;
  for (;;) {
    const batch: { key: string; row: string }[] = await query(
      `SELECT ${key}::text AS "key", to_jsonb(${table})::text AS "row" FROM ${table}
       WHERE $1::${type} IS NULL OR ${key} > $1::${type}
       ORDER BY ${table}.${key} LIMIT ${AT_ONCE}`,
      [after],
    );
    if (batch.length > 0) yield batch.map(({ row }) => row);
    if (batch.length < AT_ONCE) return;
    after = batch.at(-1)?.key ?? null;
  }
}

function lineOf(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
