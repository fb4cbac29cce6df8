import type { Database, Query } from '../store/database.js';
import { applyUpTo, reachedSchema } from '../store/migrate.js';
import { damaged, type Backup } from './read-backup.js';
import { LEFT_OUT, TABLE_NAMES, TABLES, type TableName } from './format.js';

/** Rows written at a time. */
const AT_ONCE = 500;

/**
 * Puts a backup in the place of what the store holds, or changes nothing. The tables are made as the version made them that
 * wrote the backup, filled, and then brought up to date as any older store is.
 * @param replace whether requests or people that are there may go
 * @returns how many requests it brought
 */
export async function restore(
  database: Database,
  { head, rows }: Backup,
  { replace }: { replace: boolean },
): Promise<number> {
  let requests = 0;
  await database.transaction(async (query) => {
    await reachedSchema(query);
    if (!replace) await mustBeEmpty(query);
    await query(`DROP TABLE IF EXISTS ${[...TABLE_NAMES, ...LEFT_OUT].join(', ')}`);
    await applyUpTo(query, 0, head.schema);
    for await (const { table, batch } of batchesOf(rows)) {
      if (table === 'appointment_request') requests += batch.length;
      await insert(query, table, batch);
    }
    for (const table of TABLE_NAMES) await goOnCounting(query, table);
    await applyUpTo(query, head.schema);
  });
  await database.tellOthers?.();
  return requests;
}

async function insert(query: Query, table: TableName, batch: readonly object[]): Promise<void> {
  try {
    await query(
      `INSERT INTO ${table} OVERRIDING SYSTEM VALUE
       SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::text::jsonb)`,
      [JSON.stringify(batch)],
    );
  } catch (error) {
    // Values that no such table can have held (classes 22 and 23 of PostgreSQL's codes); what it says of them quotes them.
    throw /^2[23]/.test((error as { code?: string }).code ?? '') ? damaged() : error;
  }
}

async function mustBeEmpty(query: Query): Promise<void> {
  const count = async (table: TableName) => {
    if (!(await exists(query, table))) return 0;
    return (await query<{ count: number }>(`SELECT count(*)::int AS "count" FROM ${table}`))[0]?.count ?? 0;
  };
  const [requests, people] = [await count('appointment_request'), await count('inbox_person')];
  if (requests + people === 0) return;
  throw new Error(
    `The store holds ${requests} requests and ${people} people already; nothing was changed. --replace deletes them and ` +
      'puts the backup in their place. Make a backup of them first.',
  );
}

async function* batchesOf(rows: Backup['rows']): AsyncGenerator<{ table: TableName; batch: object[] }, void> {
  let table: TableName | null = null;
  let batch: object[] = [];
  for await (const row of rows) {
    if (table !== null && (row.in !== table || batch.length === AT_ONCE)) {
      yield { table, batch };
      batch = [];
    }
    table = row.in;
    batch.push(row.row);
  }
  if (table !== null) yield { table, batch };
}

/** What comes next gets a number above all that the backup brought. */
async function goOnCounting(query: Query, table: TableName): Promise<void> {
  const { key, type } = TABLES[table];
  if (type !== 'bigint' || !(await exists(query, table))) return;
  await query(
    `SELECT setval(pg_get_serial_sequence('${table}', '${key}'), coalesce(max(${key}), 0) + 1, false) FROM ${table}`,
  );
}

/** A store that is new, or an older schema, need not have every table. */
async function exists(query: Query, table: TableName): Promise<boolean> {
  const [found] = await query<{ found: boolean }>(`SELECT to_regclass('${table}') IS NOT NULL AS "found"`);
  return found?.found === true;
}
