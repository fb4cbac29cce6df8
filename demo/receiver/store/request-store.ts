import type { AppointmentRequest } from '../../../src/features/booking/request.js';
import type { Database } from './database.js';
import { warnDays } from './retention.js';
import { prepareSchema } from './schema.js';

/** A request on its way in. */
export interface Incoming {
  request: AppointmentRequest;
  /** What came along under names of the clinic's own (`data-field-*`). */
  extra: Readonly<Record<string, string>>;
  /** How many of those did not fit. */
  extraDropped: number;
  /** The field that people cannot see was filled in. */
  suspect: boolean;
}

/** A request as it lies in the store. */
export interface StoredRequest extends Incoming {
  /** Order of arrival, for paging. */
  serial: string;
  receivedAt: Date;
  /** Later, different words under the same id, oldest first. */
  amendments: readonly AppointmentRequest[];
  handledAt: Date | null;
  /** When the clinic's FHIR server took it. */
  fhirTakenAt: Date | null;
  /** Why that server will not have it, in its own words. */
  fhirRefusal: string | null;
  /** How often the mail that tells of it was tried. */
  mailTries: number;
  mailedAt: Date | null;
  /** Why it could not be mailed, or not to everybody, in the mail server's words. */
  mailRefusal: string | null;
  /** When it will be deleted, where that is near. */
  deletedSoonAt: Date | null;
}

/** `expiring`: open, and soon to be deleted. */
export const SELECTIONS = ['all', 'open', 'handled', 'expiring'] as const;
export type Selection = (typeof SELECTIONS)[number];

export interface Counts {
  all: number;
  open: number;
  expiring: number;
}

export interface Page {
  requests: readonly StoredRequest[];
  /** `serial` to continue after, or null at the end. */
  older: string | null;
}

export interface RequestStore {
  /** Keeps a request. Resolves only when it is committed; `duplicate` when this id was there before. */
  add(incoming: Incoming): Promise<{ duplicate: boolean }>;
  /** Newest first. */
  page(selection: Selection, before: string | null, size: number): Promise<Page>;
  counts(): Promise<Counts>;
  /** @returns false where there is no such request */
  setHandled(id: string, handled: boolean): Promise<boolean>;
  close(): Promise<void>;
}

const MOST_AMENDMENTS = 5;

// `serial` as text is for JavaScript alone; as text it would also sort '9' above '10', hence the table's name below.
const COLUMNS = `serial::text AS "serial", received_at AS "receivedAt", request, extra,
  extra_dropped AS "extraDropped", suspect, amendments, handled_at AS "handledAt",
  fhir.taken_at AS "fhirTakenAt", fhir.refusal AS "fhirRefusal", coalesce(mail.tries, 0) AS "mailTries",
  mail.taken_at AS "mailedAt", mail.refusal AS "mailRefusal"`;

/** @param keepDays after how many days requests are deleted; 0 for never */
export async function openStore(database: Database, keepDays = 0): Promise<RequestStore> {
  await prepareSchema(database);
  const expiring =
    keepDays === 0
      ? 'false'
      : `received_at <= now() - ${keepDays - warnDays(keepDays)} * interval '24 hours'`;
  return {
    async add({ request, extra, extraDropped, suspect }) {
      const json = JSON.stringify(request);
      // The database decides which of two simultaneous copies is first; nothing is asked beforehand.
      const inserted = await database.query(
        `INSERT INTO appointment_request (id, request, extra, extra_dropped, suspect)
         VALUES ($1, $2::text::jsonb, $3::text::jsonb, $4, $5)
         ON CONFLICT (id) DO NOTHING RETURNING serial::text`,
        [request.id, json, JSON.stringify(extra), extraDropped, suspect],
      );
      if (inserted.length > 0) return { duplicate: false };
      await database.query(
        `UPDATE appointment_request SET amendments = amendments || jsonb_build_array($2::text::jsonb)
         WHERE id = $1 AND request <> $2::text::jsonb AND NOT amendments @> jsonb_build_array($2::text::jsonb)
           AND jsonb_array_length(amendments) < ${MOST_AMENDMENTS}`,
        [request.id, json],
      );
      return { duplicate: true };
    },

    async page(selection, before, size) {
      const rows = await database.query<StoredRequest>(
        `SELECT ${COLUMNS},
           CASE WHEN ${expiring} THEN received_at + ${keepDays} * interval '24 hours' END AS "deletedSoonAt"
         FROM appointment_request LEFT JOIN fhir_relay fhir USING (id) LEFT JOIN mail_notice mail USING (id)
         WHERE ($1 = 'all' OR ($1 = 'handled') = (handled_at IS NOT NULL))
           AND ($1 <> 'expiring' OR ${expiring})
           AND ($2::bigint IS NULL OR serial < $2::bigint)
         ORDER BY appointment_request.serial DESC LIMIT $3`,
        [selection, before, size + 1],
      );
      const requests = rows.slice(0, size);
      return { requests, older: rows.length > size ? (requests.at(-1)?.serial ?? null) : null };
    },

    async counts() {
      const [row] = await database.query<Counts>(
        `SELECT count(*)::int AS "all", (count(*) FILTER (WHERE handled_at IS NULL))::int AS "open",
           (count(*) FILTER (WHERE handled_at IS NULL AND ${expiring}))::int AS "expiring"
         FROM appointment_request`,
      );
      return row ?? { all: 0, open: 0, expiring: 0 };
    },

    async setHandled(id, handled) {
      const changed = await database.query(
        `UPDATE appointment_request SET handled_at = CASE WHEN $2 THEN coalesce(handled_at, now()) END
         WHERE id = $1 RETURNING serial::text`,
        [id, handled],
      );
      return changed.length > 0;
    },

    close: () => database.close(),
  };
}
