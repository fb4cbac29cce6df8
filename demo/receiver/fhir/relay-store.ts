import type { AppointmentRequest } from '../../../src/features/booking/request.js';
import { Outbox } from '../outbox/outbox.js';
import type { Database } from '../store/database.js';

/** A request as the FHIR server is to get it. */
export interface Words {
  request: AppointmentRequest;
  receivedAt: Date;
}

/** Which requests the FHIR server still has to get, and what of them. */
export class RelayStore extends Outbox {
  constructor(database: Database) {
    super(database, { table: 'fhir_relay', suspectToo: false });
  }

  /** Null where it was deleted meanwhile. */
  async words(id: string): Promise<Words | null> {
    const [row] = await this.database.query<Words>(
      // The words that came last are the ones the patient means.
      `SELECT coalesce(amendments -> -1, request) AS "request", received_at AS "receivedAt"
       FROM appointment_request WHERE id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Where the server keeps it. */
  async located(ids: readonly string[], location: string | null): Promise<void> {
    await this.database.query(`UPDATE fhir_relay SET location = $2 WHERE id = ANY ($1::uuid[])`, [
      ids,
      location,
    ]);
  }
}
