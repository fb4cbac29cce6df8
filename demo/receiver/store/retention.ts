import type { Log } from '../http/request-log.js';
import type { Database } from './database.js';

/** What nobody has handled is announced in the inbox this many days before it goes. */
const WARN_DAYS = 14;

/** A clinic that keeps requests for a few days only is warned in the second half of them. */
export function warnDays(keepDays: number): number {
  return Math.min(WARN_DAYS, keepDays / 2);
}

/**
 * Deletes requests that are older than the clinic wants to keep them, handled or not: one that was forgotten is health
 * data all the same. The age is reckoned by the database's clock, by which they were stamped.
 * @param keepDays 0 keeps for ever
 * @returns whether there were any
 */
export async function deleteOld(database: Database, keepDays: number, log: Log): Promise<boolean> {
  if (keepDays === 0) return false;
  // What hangs on a request (how far FHIR server and mail have got) goes with it: ON DELETE CASCADE.
  const deleted = await database.query<{ handled: boolean }>(
    `DELETE FROM appointment_request WHERE received_at <= now() - $1 * interval '24 hours'
     RETURNING handled_at IS NOT NULL AS "handled"`,
    [keepDays],
  );
  const open = deleted.filter(({ handled }) => !handled).length;
  if (deleted.length > 0) {
    log(`Deleted as older than ${keepDays} days: ${deleted.length}, of these never handled: ${open}.`);
  }
  return deleted.length > 0;
}
