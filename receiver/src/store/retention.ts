import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Log } from '../http/request-log.js';
import { chore, type Database } from './database.js';

/** What nobody has handled is announced in the inbox this many days before it goes. */
const WARN_DAYS = 14;
/** No clock that is right says an earlier year: this software is younger. */
const OLDEST_TIME = '2026-01-01T00:00:00Z';
/** Deleted in one statement: the built-in store does nothing else meanwhile. */
const AT_ONCE = 1_000;
/** The lock under which one receiver at a time deletes, where several share a store. */
const DELETING_LOCK = 7_215_002;

/** A clinic that keeps requests for a few days only is warned in the second half of them. */
export function warnDays(keepDays: number): number {
  return Math.min(WARN_DAYS, keepDays / 2);
}

/**
 * Deletes what is too old, unless the clock cannot be believed.
 * @param keepDays 0 keeps for ever
 * @returns whether anything was deleted
 */
export async function clearOld(database: Database, keepDays: number, log: Log): Promise<boolean> {
  if (keepDays === 0 || !(await clockIsTrusted(database, keepDays, log))) return false;
  return deleteOld(database, keepDays, log);
}

/**
 * Whether requests may be deleted by the database's clock. It is compared with what it said the last time. Where it went
 * back, or on by so much that the inbox can have warned of nothing (a wrong clock, or a receiver that was off for long),
 * nothing is deleted for as long as the inbox warns otherwise; then people have had their time, or the clock was mended.
 */
async function clockIsTrusted(database: Database, keepDays: number, log: Log): Promise<boolean> {
  await chore(
    database,
    `INSERT INTO clock_watch (seen_at, trusted_from)
     SELECT coalesce(max(received_at), now()), '-infinity' FROM appointment_request ON CONFLICT (one) DO NOTHING`,
  );
  const [clock] = await chore<{ trusted: boolean; now: Date; from: Date | number }>(
    database,
    `UPDATE clock_watch SET seen_at = now(),
       trusted_from = CASE
         WHEN now() < $2 OR now() < seen_at - interval '1 day' OR now() > seen_at + $1 * interval '14 hours'
         THEN now() + $1 * interval '24 hours' ELSE trusted_from END
     RETURNING trusted_from <= now() AS "trusted", now() AS "now", trusted_from AS "from"`,
    [warnDays(keepDays), OLDEST_TIME],
  );
  if (!clock || clock.trusted) return true;
  const [now, from] = [clock.now, clock.from].map((time) => new Date(time).toISOString().slice(0, 10));
  log(
    `The clock says ${now ?? ''} and has jumped, or the receiver was off for long. Nothing is deleted before ${from ?? ''}.`,
  );
  return false;
}

/**
 * Deletes requests that are older than the clinic wants to keep them, handled or not: one that was forgotten is health
 * data all the same. The age is reckoned by the database's clock, by which they were stamped.
 * @param keepDays 0 keeps for ever
 * @returns whether there were any
 */
export async function deleteOld(database: Database, keepDays: number, log: Log): Promise<boolean> {
  if (keepDays === 0) return false;
  let [all, open] = [0, 0];
  for (;;) {
    // What hangs on a request (how far FHIR server and mail have got) goes with it: ON DELETE CASCADE.
    const deleted = await chore<{ handled: boolean }>(
      database,
      `WITH turn AS MATERIALIZED (SELECT pg_try_advisory_xact_lock(${DELETING_LOCK}) AS mine)
       DELETE FROM appointment_request WHERE (SELECT mine FROM turn) AND serial IN (
         SELECT serial FROM appointment_request
         WHERE received_at <= now() - $1 * interval '24 hours' ORDER BY received_at LIMIT ${AT_ONCE})
       RETURNING handled_at IS NOT NULL AS "handled"`,
      [keepDays],
    );
    all += deleted.length;
    open += deleted.filter(({ handled }) => !handled).length;
    if (deleted.length < AT_ONCE) break;
    await othersFirst();
  }
  if (all > 0) log(`Deleted as older than ${keepDays} days: ${all}, of these never handled: ${open}.`);
  return all > 0;
}
