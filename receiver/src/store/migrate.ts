import type { Database, Query } from './database.js';
import { CURRENT_SCHEMA, MIGRATIONS, type Migration } from './migrations.js';

/** The number of the lock under which one receiver at a time changes the schema; nothing but a number of our own. */
const SCHEMA_LOCK = 7_215_001;

/**
 * Brings the store to the schema of this version, one migration after the other. Each is a transaction of its own: all of
 * it or nothing. Where several receivers start at once, one migrates and the others find it done.
 * @throws Error where a newer version has been there: what it keeps would be passed over here
 */
export async function migrate(database: Database, migrations = MIGRATIONS): Promise<void> {
  for (const [index, migration] of migrations.entries()) {
    await database.transaction(async (query) => {
      const reached = await reachedSchema(query, migrations.length);
      if (reached <= index) await apply(query, migration, index + 1);
    });
  }
}

/**
 * Applies migrations inside a transaction that does more than that.
 * @param after the number that the store has reached
 */
export async function applyUpTo(query: Query, after: number, to = CURRENT_SCHEMA): Promise<void> {
  await query(RECORD);
  for (const [index, migration] of MIGRATIONS.slice(0, to).entries())
    if (index + 1 > after) await apply(query, migration, index + 1);
}

const RECORD = `CREATE TABLE IF NOT EXISTS schema_migration (
  number     integer PRIMARY KEY,
  name       text NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT now()
)`;

/**
 * The highest number that was applied; 0 for none. From here on no other receiver changes the schema until the transaction
 * ends.
 * @throws Error where it is higher than what is known here
 */
export async function reachedSchema(query: Query, known = CURRENT_SCHEMA): Promise<number> {
  await query(`SELECT pg_advisory_xact_lock(${SCHEMA_LOCK})`);
  await query(RECORD);
  const [row] = await query<{ reached: number | null }>(
    'SELECT max(number) AS "reached" FROM schema_migration',
  );
  const reached = row?.reached ?? 0;
  if (reached > known) throw newer(reached, known);
  return reached;
}

async function apply(query: Query, { name, statements }: Migration, number: number): Promise<void> {
  for (const statement of statements) await query(statement);
  await query('INSERT INTO schema_migration (number, name) VALUES ($1, $2)', [number, name]);
}

function newer(reached: number, known: number): Error {
  return new Error(
    `the store has schema ${reached}, made by a newer version of the receiver; this one knows ${known}. Install the newer ` +
      'version again; or restore an older backup into another, empty store.',
  );
}
