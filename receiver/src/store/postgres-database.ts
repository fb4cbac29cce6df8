import { randomUUID } from 'node:crypto';
import { Client, Pool } from 'pg';
import type { Database, Query } from './database.js';

/** A server that hangs must not hold a patient's page for longer than the page waits: this for a connection, … */
const CONNECT_MS = 5_000;
/** … and this for one statement. */
const STATEMENT_MS = 10_000;
/** What goes over all requests (the schema, the daily chores) may take longer. */
const CHORE_MS = 600_000;
/** After a lost connection, before the next try to hear of the other receivers' arrivals. */
const LISTEN_AGAIN_MS = 5_000;

const CHANNEL = 'back_pain_receiver';

/** A PostgreSQL server of the clinic's own. A pool of connections; one that breaks while idle is replaced. */
export async function openPostgres(
  url: string,
  { connectMs = CONNECT_MS, statementMs = STATEMENT_MS } = {},
): Promise<Database> {
  const connection = { connectionString: url, connectionTimeoutMillis: connectMs, keepAlive: true };
  const limited = { query_timeout: statementMs, statement_timeout: statementMs };
  const pool = new Pool({ ...connection, ...limited, max: 8 });
  const chores = new Pool({
    ...connection,
    query_timeout: CHORE_MS,
    statement_timeout: CHORE_MS,
    max: 1,
    idleTimeoutMillis: 1_000,
  });
  // Without a listener an idle connection that the server drops would end the process.
  for (const one of [pool, chores]) one.on('error', () => undefined);
  const others = new OtherReceivers(connection);
  const database: Database = {
    description: `PostgreSQL on ${new URL(url).hostname || 'a local socket'}`,
    async query<Row>(sql: string, values: readonly unknown[] = []) {
      return (await pool.query(sql, [...values])).rows as Row[];
    },
    async chore<Row>(sql: string, values: readonly unknown[] = []) {
      return (await chores.query(sql, [...values])).rows as Row[];
    },
    transaction: (work, mode) => inTransaction(chores, work, mode),
    async tellOthers() {
      await pool.query('SELECT pg_notify($1, $2)', [CHANNEL, others.ownName]);
    },
    hearOthers: (listener) => others.listen(listener),
    async close() {
      await others.stop();
      await Promise.all([pool.end(), chores.end()]);
    },
  };
  await database.query('SELECT 1');
  return database;
}

async function inTransaction<Result>(
  pool: Pool,
  work: (query: Query) => Promise<Result>,
  mode?: 'reading',
): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(mode === 'reading' ? 'BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY' : 'BEGIN');
    const result = await work(async <Row>(sql: string, values: readonly unknown[] = []) => {
      return (await client.query(sql, [...values])).rows as Row[];
    });
    await client.query('COMMIT');
    return result;
  } catch (error) {
    // Where even this fails the connection is of no use to anybody; the server then undoes everything by itself.
    await client.query('ROLLBACK').catch((lost: unknown) => (broken = lost as Error));
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Hears by LISTEN, on a connection of its own, that another receiver on the same server has changed the list. */
class OtherReceivers {
  readonly ownName = randomUUID();
  private client: Client | null = null;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly connection: ConstructorParameters<typeof Client>[0] & object) {}

  async listen(listener: () => void): Promise<void> {
    if (this.stopped) return;
    const client = new Client(this.connection);
    this.client = client;
    const again = () => {
      if (this.client !== client) return;
      this.client = null;
      client.end().catch(() => undefined);
      if (this.stopped) return;
      this.timer = setTimeout(() => void this.listen(listener), LISTEN_AGAIN_MS);
      this.timer.unref();
    };
    client.on('error', again);
    client.on('end', again);
    client.on('notification', ({ payload }) => {
      if (payload !== this.ownName) listener();
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      // Whatever came while nobody listened.
      listener();
    } catch {
      again();
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    const { client } = this;
    this.client = null;
    await client?.end().catch(() => undefined);
  }
}
