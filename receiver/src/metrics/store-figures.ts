import { chore, type Database } from '../store/database.js';

/** How many requests went out to a server of the clinic's, wait for it, or were refused by it for good. */
interface Outgoing {
  delivered: number;
  waiting: number;
  failed: number;
}

/** What the store says of all requests together. */
export interface StoreFigures {
  stored: number;
  open: number;
  /** Seconds since the oldest request came that nobody has handled; 0 where there is none. */
  oldestOpen: number;
  mail: Outgoing;
  fhir: Outgoing;
}

const outgoing = (table: string) => `
  (SELECT json_build_object(
     'delivered', count(*) FILTER (WHERE taken_at IS NOT NULL),
     'waiting', count(*) FILTER (WHERE taken_at IS NULL AND refusal IS NULL AND handled_at IS NULL),
     'failed', count(*) FILTER (WHERE taken_at IS NULL AND refusal IS NOT NULL))
   FROM ${table} JOIN appointment_request USING (id))`;

export async function readStoreFigures(database: Database): Promise<StoreFigures> {
  const [figures] = await chore<StoreFigures>(
    database,
    `SELECT count(*)::int AS "stored", (count(*) FILTER (WHERE handled_at IS NULL))::int AS "open",
       coalesce(greatest(extract(epoch FROM now() - min(received_at) FILTER (WHERE handled_at IS NULL)), 0), 0)::float8
         AS "oldestOpen",
       ${outgoing('mail_notice')} AS "mail", ${outgoing('fhir_relay')} AS "fhir"
     FROM appointment_request`,
  );
  if (!figures) throw new Error('the store gave no figures');
  return figures;
}
