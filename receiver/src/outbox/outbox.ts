import { setImmediate as othersFirst } from 'node:timers/promises';
import { TEST_MARK, TEST_NAME } from '../../../src/features/booking/test-request.js';
import type { Database } from '../store/database.js';

/** A request that is on its way out. */
export interface Claimed {
  id: string;
  /** This one included. */
  tries: number;
  /** How often a later change has made it due anew. */
  round: number;
}

/** Who a request goes out to. One row per request and table: `tries`, `next_try_at`, `put_off`, `taken_at`, `refusal`. */
export interface Destination {
  table: 'fhir_relay' | 'mail_notice';
  /** Whether one that was marked as perhaps junk goes out too. */
  suspectToo: boolean;
  /** Whether a test from the clinic's website goes out too. */
  testsToo: boolean;
}

/** Requests looked at in one statement: the built-in store does nothing else meanwhile. */
const AT_ONCE = 2_000;
/** Two requests that come at the same moment may be committed in the other order than they are numbered. */
const OVERTAKING = 1_000;
/** Every so often all requests are looked at again, whatever was reopened or overtaken meanwhile. */
const LOOK_AT_ALL_MS = 3_600_000;
// Asked for each row in turn, by index, until there are enough: as a join it would be worked out for all of them first.
const OPEN = '(SELECT handled_at IS NULL FROM appointment_request request WHERE request.id = waiting.id)';
/** Nothing is ever put off for longer; what seems to be was put off by a clock that was set back since. */
const FARTHEST = "interval '20 minutes'";

/**
 * Which requests still have to go out. Every request in the store that nobody has handled is due until the other side
 * has taken or refused it: there is no second list that a crash could leave behind.
 */
export class Outbox {
  /** All requests up to this number have been looked at. */
  private seen = 0;
  private allSeenAt = -Infinity;

  constructor(
    protected readonly database: Database,
    private readonly destination: Destination,
  ) {}

  /** Makes what is new due. Costs as much as has come since the last time, not as much as there is. */
  async enlist(): Promise<void> {
    const { table, suspectToo, testsToo } = this.destination;
    const time = performance.now();
    if (time - this.allSeenAt >= LOOK_AT_ALL_MS) [this.seen, this.allSeenAt] = [0, time];
    const [ends] = await this.database.query<{ first: number; last: number }>(
      `SELECT coalesce(min(serial), 0)::float8 AS "first", coalesce(max(serial), 0)::float8 AS "last"
       FROM appointment_request`,
    );
    if (!ends) return;
    let from = Math.max(this.seen, ends.first - 1);
    while (from < ends.last) {
      await this.database.query(
        `INSERT INTO ${table} (id, next_try_at)
         SELECT id, least(received_at, now()) FROM appointment_request request
         WHERE serial > $2 AND serial <= $3 AND handled_at IS NULL AND ($1 OR NOT suspect)
           AND ($4 OR NOT coalesce(request.request->>'name' = $5 AND extra->>$6 = $7, false))
           AND NOT EXISTS (SELECT 1 FROM ${table} known WHERE known.id = request.id)
         ON CONFLICT (id) DO NOTHING`,
        [suspectToo, from, from + AT_ONCE, testsToo, TEST_NAME, ...TEST_MARK],
      );
      from += AT_ONCE;
      if (from < ends.last) await othersFirst();
    }
    this.seen = Math.max(this.seen, ends.last - OVERTAKING);
  }

  /** Takes those that are due, for `leaseMs`: nobody else takes them meanwhile, and after a crash they are due again. */
  async claim(leaseMs: number, most: number): Promise<Claimed[]> {
    const { table } = this.destination;
    await this.database.query(
      `UPDATE ${table} SET next_try_at = now()
       WHERE taken_at IS NULL AND refusal IS NULL AND next_try_at > now() + ${FARTHEST}`,
    );
    // The earliest first, then which of them are due: so the index ends the search, however many wait.
    return this.database.query<Claimed>(
      `UPDATE ${table} SET tries = tries + 1, next_try_at = now() + $1 * interval '1 millisecond'
       WHERE id = ANY (ARRAY (
         SELECT id FROM (
           SELECT id, next_try_at FROM ${table} waiting
           WHERE taken_at IS NULL AND refusal IS NULL AND ${OPEN}
           ORDER BY next_try_at LIMIT $2 FOR UPDATE SKIP LOCKED) earliest
         WHERE next_try_at <= now()))
       RETURNING id::text, tries, round`,
      [leaseMs, most],
    );
  }

  /** @param missed what was wrong all the same, in words for the inbox */
  async taken(ids: readonly string[], missed: string | null = null): Promise<void> {
    await this.database.query(
      `UPDATE ${this.destination.table} SET taken_at = now(), refusal = $2, put_off = NULL
       WHERE id = ANY ($1::uuid[])`,
      [ids, missed],
    );
  }

  async refused(ids: readonly string[], words: string): Promise<void> {
    await this.database.query(
      `UPDATE ${this.destination.table} SET refusal = $2 WHERE id = ANY ($1::uuid[])`,
      [ids, words],
    );
  }

  /** @param why in words for the inbox */
  async later(ids: readonly string[], ms: number, why: string): Promise<void> {
    await this.database.query(
      `UPDATE ${this.destination.table} SET next_try_at = now() + $2 * interval '1 millisecond', put_off = $3
       WHERE id = ANY ($1::uuid[])`,
      [ids, Math.round(ms), why],
    );
  }

  /** Holds what was claimed for longer: it is still under way. */
  async renew(ids: readonly string[], leaseMs: number): Promise<void> {
    await this.database.query(
      `UPDATE ${this.destination.table} SET next_try_at = now() + $2 * interval '1 millisecond'
       WHERE id = ANY ($1::uuid[]) AND taken_at IS NULL`,
      [ids, leaseMs],
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
    const [row] = await this.database.query<{ ms: number }>(
      `SELECT (extract(epoch FROM least(next_try_at, now() + ${FARTHEST}) - now()) * 1000)::float8 AS "ms"
       FROM ${this.destination.table} waiting WHERE taken_at IS NULL AND refusal IS NULL AND ${OPEN}
       ORDER BY next_try_at LIMIT 1`,
    );
    return row === undefined ? null : Math.max(0, row.ms);
  }
}
