import type { AppointmentRequest } from '../../../src/features/booking/request.js';
import type { Database } from '../store/database.js';

/** A request whose turn it is. */
export interface Due {
  request: AppointmentRequest;
  receivedAt: Date;
  /** This one included. */
  tries: number;
}

/**
 * Which requests the FHIR server still has to get. Every request in the store that is neither handled nor perhaps junk
 * is due until the server has taken or refused it: there is no second list that a crash could leave behind.
 */
export class RelayStore {
  constructor(private readonly database: Database) {}

  /** Takes the next one that is due, for `leaseMs`: nobody else takes it meanwhile, and after a crash it is due again. */
  async claim(leaseMs: number): Promise<Due | null> {
    await this.database.query(
      `INSERT INTO fhir_relay (id)
       SELECT id FROM appointment_request
       WHERE handled_at IS NULL AND NOT suspect AND id NOT IN (SELECT id FROM fhir_relay)
       ON CONFLICT (id) DO NOTHING`,
    );
    const [claimed] = await this.database.query<{ id: string; tries: number }>(
      `UPDATE fhir_relay SET tries = tries + 1, next_try_at = now() + $1 * interval '1 millisecond'
       WHERE id = (
         SELECT waiting.id FROM fhir_relay waiting JOIN appointment_request request ON request.id = waiting.id
         WHERE taken_at IS NULL AND refusal IS NULL AND next_try_at <= now() AND request.handled_at IS NULL
         ORDER BY next_try_at, serial LIMIT 1 FOR UPDATE OF waiting SKIP LOCKED)
       RETURNING id::text, tries`,
      [leaseMs],
    );
    if (!claimed) return null;
    const [row] = await this.database.query<{ request: AppointmentRequest; receivedAt: Date }>(
      // The words that came last are the ones the patient means.
      `SELECT coalesce(amendments -> -1, request) AS "request", received_at AS "receivedAt"
       FROM appointment_request WHERE id = $1`,
      [claimed.id],
    );
    return row ? { ...row, tries: claimed.tries } : null;
  }

  async taken(id: string, location: string | null): Promise<void> {
    await this.database.query(`UPDATE fhir_relay SET taken_at = now(), location = $2 WHERE id = $1`, [
      id,
      location,
    ]);
  }

  async refused(id: string, words: string): Promise<void> {
    await this.database.query(`UPDATE fhir_relay SET refusal = $2 WHERE id = $1`, [id, words]);
  }

  async later(id: string, ms: number): Promise<void> {
    await this.database.query(
      `UPDATE fhir_relay SET next_try_at = now() + $2 * interval '1 millisecond' WHERE id = $1`,
      [id, Math.round(ms)],
    );
  }

  /** Gives those that were refused another chance: the clinic may have mended its server meanwhile. */
  async forgetRefusals(): Promise<void> {
    await this.database.query(
      `UPDATE fhir_relay SET refusal = NULL, next_try_at = now() WHERE refusal IS NOT NULL AND taken_at IS NULL`,
    );
  }

  /** Milliseconds until the next one is due; null where none waits. */
  async untilNext(): Promise<number | null> {
    const [row] = await this.database.query<{ ms: number | null }>(
      `SELECT (extract(epoch FROM min(next_try_at) - now()) * 1000)::float8 AS "ms"
       FROM fhir_relay JOIN appointment_request USING (id)
       WHERE taken_at IS NULL AND refusal IS NULL AND handled_at IS NULL`,
    );
    return row?.ms == null ? null : Math.max(0, row.ms);
  }
}
