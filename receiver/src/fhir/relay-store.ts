import type { AppointmentRequest } from '../../../src/features/booking/request.js';
import { Outbox } from '../outbox/outbox.js';
import type { Database } from '../store/database.js';

/** A request as the FHIR server gets it: the version that the patient sent last. */
export interface RelayedRequest {
  request: AppointmentRequest;
  receivedAt: Date;
}

/** Which requests the FHIR server still has to get, and what each of them says. */
export class RelayStore extends Outbox {
  constructor(database: Database) {
    super(database, { table: 'fhir_relay', suspectToo: false, testsToo: false });
  }

  /** Null where the request was deleted meanwhile. */
  async latest(id: string): Promise<RelayedRequest | null> {
    const [row] = await this.database.query<RelayedRequest>(
      // Where a patient sent a request again with changes, the last version is the one that they mean.
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
