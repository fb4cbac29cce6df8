import type { Database } from '../store/database.js';

/** A request that is on its way out. */
export interface Claimed {
  id: string;
  /** This one included. */
  tries: number;
}

/** Who a request goes out to. One row per request and table: `tries`, `next_try_at`, `taken_at`, `refusal`. */
export interface Destination {
  table: 'fhir_relay' | 'mail_notice';
  /** Whether one that was marked as perhaps junk goes out too. */
  suspectToo: boolean;
}

/**
 * Which requests still have to go out. Every request in the store that nobody has handled is due until the other side
 * has taken or refused it: there is no second list that a crash could leave behind.
 */
export class Outbox {
  constructor(
    protected readonly database: Database,
    private readonly destination: Destination,
  ) {}

  /** Makes what is new due. */
  async enlist(): Promise<void> {
    const { table, suspectToo } = this.destination;
    await this.database.query(
      `INSERT INTO ${table} (id)
       SELECT id FROM appointment_request
       WHERE handled_at IS NULL AND ($1 OR NOT suspect) AND id NOT IN (SELECT id FROM ${table})
       ON CONFLICT (id) DO NOTHING`,
      [suspectToo],
    );
  }

  /** Takes those that are due, for `leaseMs`: nobody else takes them meanwhile, and after a crash they are due again. */
  async claim(leaseMs: number, most: number): Promise<Claimed[]> {
    const { table } = this.destination;
    return this.database.query<Claimed>(
      `UPDATE ${table} SET tries = tries + 1, next_try_at = now() + $1 * interval '1 millisecond'
       WHERE id IN (
         SELECT waiting.id FROM ${table} waiting JOIN appointment_request request ON request.id = waiting.id
         WHERE taken_at IS NULL AND refusal IS NULL AND next_try_at <= now() AND request.handled_at IS NULL
         ORDER BY next_try_at, serial LIMIT $2 FOR UPDATE OF waiting SKIP LOCKED)
       RETURNING id::text, tries`,
      [leaseMs, most],
    );
  }

  /** @param missed what was wrong all the same, in words for the inbox */
  async taken(ids: readonly string[], missed: string | null = null): Promise<void> {
    await this.database.query(
      `UPDATE ${this.destination.table} SET taken_at = now(), refusal = $2 WHERE id = ANY ($1::uuid[])`,
      [ids, missed],
    );
  }

  async refused(ids: readonly string[], words: string): Promise<void> {
    await this.database.query(
      `UPDATE ${this.destination.table} SET refusal = $2 WHERE id = ANY ($1::uuid[])`,
      [ids, words],
    );
  }

  async later(ids: readonly string[], ms: number): Promise<void> {
    await this.database.query(
      `UPDATE ${this.destination.table} SET next_try_at = now() + $2 * interval '1 millisecond'
       WHERE id = ANY ($1::uuid[])`,
      [ids, Math.round(ms)],
    );
  }

  /** Gives those that were refused another chance: the clinic may have mended its server meanwhile. */
  async forgetRefusals(): Promise<void> {
    await this.database.query(
      `UPDATE ${this.destination.table} SET refusal = NULL, next_try_at = now()
       WHERE refusal IS NOT NULL AND taken_at IS NULL`,
    );
  }

  /** Milliseconds until the next one is due; null where none waits. */
  async untilNext(): Promise<number | null> {
    const [row] = await this.database.query<{ ms: number | null }>(
      `SELECT (extract(epoch FROM min(next_try_at) - now()) * 1000)::float8 AS "ms"
       FROM ${this.destination.table} JOIN appointment_request USING (id)
       WHERE taken_at IS NULL AND refusal IS NULL AND handled_at IS NULL`,
    );
    return row?.ms == null ? null : Math.max(0, row.ms);
  }
}
