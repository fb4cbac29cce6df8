import { Pool } from 'pg';
import type { Database } from './database.js';

/** A PostgreSQL server of the clinic's own. A pool of connections; one that breaks while idle is replaced. */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new Pool({ connectionString: url, max: 8, connectionTimeoutMillis: 10_000 });
  // Without a listener an idle connection that the server drops would end the process.
  pool.on('error', () => undefined);
  const database: Database = {
    description: `PostgreSQL on ${new URL(url).hostname || 'a local socket'}`,
    async query<Row>(sql: string, values: readonly unknown[] = []) {
      return (await pool.query(sql, [...values])).rows as Row[];
    },
    close: () => pool.end(),
  };
  await database.query('SELECT 1');
  return database;
}
