import type { AppointmentRequest } from '../../../src/features/booking/request.js';
import type { Database } from './database.js';
import { migrate } from './migrate.js';
import { warnDays } from './retention.js';

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
  /** How many more of those there were than can be kept. */
  amendmentsDropped: number;
  handledAt: Date | null;
  /** Who ticked it off; null where that was before people had names. A request that was reopened keeps who it was. */
  handledBy: string | null;
  /** When such a change came after it was handled, which made it open again. */
  reopenedAt: Date | null;
  /** How soon somebody has to see to it, 0 first: see `URGENCY`. */
  urgency: number;
  /** When the clinic's FHIR server took it. */
  fhirTakenAt: Date | null;
  /** Why that server will not have it, in its own words. */
  fhirRefusal: string | null;
  /** Why that server does not have it yet, where it was tried. */
  fhirPutOff: string | null;
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
  /** What was refused by the mail server or the FHIR server for good. */
  refused: number;
}

export interface Page {
  requests: readonly StoredRequest[];
  /** Where to continue, or null at the end. */
  older: string | null;
}

export interface RequestStore {
  /** Keeps a request. Resolves only when it is committed; `duplicate` when this id was there before. */
  add(incoming: Incoming): Promise<{ duplicate: boolean }>;
  /** Newest first, after the `serial` of another. */
  page(selection: Selection, before: string | null, size: number): Promise<Page>;
  /** The most urgent first, of these the newest; `after` is what an earlier page gave to continue. */
  pageByUrgency(selection: Selection, after: string | null, size: number): Promise<Page>;
  counts(): Promise<Counts>;
  /** @param by the name of who says so. @returns false where there is no such request */
  setHandled(id: string, handled: boolean, by: string): Promise<boolean>;
  /** Resolves where the store answers. */
  alive(): Promise<void>;
  close(): Promise<void>;
}

const MOST_AMENDMENTS = 5;
const FULL = `jsonb_array_length(amendments) >= ${MOST_AMENDMENTS}`;

/**
 * Whoever is told by the guide to be seen at once comes first; then what nobody has handled; handled requests last. A
 * later change may be more urgent than what came first, and then counts. Only open requests are looked into.
 */
const urgencyOf = (version: string) =>
  `CASE ${version}->'guide'->>'level' WHEN 'emergency' THEN 0 WHEN 'same-day' THEN 1 WHEN 'soon' THEN 2 ELSE 3 END`;
const URGENCY = `CASE WHEN handled_at IS NOT NULL THEN 4 WHEN amendments = '[]' THEN ${urgencyOf('request')}
  ELSE (SELECT min(${urgencyOf('version')}) FROM jsonb_array_elements(amendments || jsonb_build_array(request)) version) END`;

// `serial` as text is for JavaScript alone; as text it would also sort '9' above '10', hence the table's name below.
const COLUMNS = `serial::text AS "serial", received_at AS "receivedAt", request, extra,
  extra_dropped AS "extraDropped", suspect, amendments, amendments_dropped AS "amendmentsDropped",
  handled_at AS "handledAt", handled_by AS "handledBy", ${URGENCY} AS "urgency", reopened_at AS "reopenedAt",
  fhir.taken_at AS "fhirTakenAt", fhir.refusal AS "fhirRefusal",
  fhir.put_off AS "fhirPutOff", coalesce(mail.tries, 0) AS "mailTries",
  mail.taken_at AS "mailedAt", mail.refusal AS "mailRefusal"`;

/** @param keepDays after how many days requests are deleted; 0 for never */
export async function openStore(database: Database, keepDays = 0): Promise<RequestStore> {
  await migrate(database);
  const expiring =
    keepDays === 0
      ? 'false'
      : `received_at <= now() - ${keepDays - warnDays(keepDays)} * interval '24 hours'`;
  /** Where in an order to go on, as SQL, and the order. */
  async function pageIn(
    order: string,
    isAfter: string,
    values: readonly (string | null)[],
    selection: Selection,
    size: number,
  ): Promise<{ requests: readonly StoredRequest[]; last: StoredRequest | undefined }> {
    const rows = await database.query<StoredRequest>(
      `SELECT ${COLUMNS},
         CASE WHEN ${expiring} THEN greatest(received_at + ${keepDays} * interval '24 hours',
           (SELECT trusted_from FROM clock_watch)) END AS "deletedSoonAt"
       FROM appointment_request LEFT JOIN fhir_relay fhir USING (id) LEFT JOIN mail_notice mail USING (id)
       WHERE ($1 = 'all' OR ($1 = 'handled') = (handled_at IS NOT NULL))
         AND ($1 <> 'expiring' OR ${expiring})
         AND ($3::bigint IS NULL OR ${isAfter})
       ORDER BY ${order} LIMIT $2`,
      [selection, size + 1, ...values],
    );
    const requests = rows.slice(0, size);
    return { requests, last: rows.length > size ? requests.at(-1) : undefined };
  }

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
        `WITH changed AS (
           UPDATE appointment_request SET
             amendments = CASE WHEN ${FULL} THEN amendments
               ELSE amendments || jsonb_build_array($2::text::jsonb) END,
             amendments_dropped = amendments_dropped + CASE WHEN ${FULL} THEN 1 ELSE 0 END,
             reopened_at = CASE WHEN handled_at IS NULL THEN reopened_at ELSE now() END,
             handled_at = NULL
           WHERE id = $1 AND request <> $2::text::jsonb
             AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(amendments) version WHERE version = $2::text::jsonb)
           RETURNING id, reopened_at = now() AS reopened)
         UPDATE mail_notice SET taken_at = NULL, refusal = NULL, put_off = NULL, next_try_at = now(), round = round + 1
         FROM changed WHERE mail_notice.id = changed.id AND changed.reopened`,
        [request.id, json],
      );
      return { duplicate: true };
    },

    async page(selection, before, size) {
      const isAfter = 'appointment_request.serial < $3::bigint';
      const order = 'appointment_request.serial DESC';
      const { requests, last } = await pageIn(order, isAfter, [before], selection, size);
      return { requests, older: last?.serial ?? null };
    },

    async pageByUrgency(selection, after, size) {
      const [urgency = null, serial = null] = after?.split('-') ?? [];
      const isAfter = `(${URGENCY}, -appointment_request.serial) > ($4::int, -$3::bigint)`;
      const order = `${URGENCY}, appointment_request.serial DESC`;
      const { requests, last } = await pageIn(order, isAfter, [serial, urgency], selection, size);
      return { requests, older: last ? `${last.urgency}-${last.serial}` : null };
    },

    async counts() {
      const [row] = await database.query<Counts>(
        `SELECT (SELECT count(*)::int FROM mail_notice WHERE refusal IS NOT NULL AND taken_at IS NULL)
             + (SELECT count(*)::int FROM fhir_relay WHERE refusal IS NOT NULL AND taken_at IS NULL) AS "refused",
           count(*)::int AS "all", (count(*) FILTER (WHERE handled_at IS NULL))::int AS "open",
           (count(*) FILTER (WHERE handled_at IS NULL AND ${expiring}))::int AS "expiring"
         FROM appointment_request`,
      );
      return row ?? { all: 0, open: 0, expiring: 0, refused: 0 };
    },

    async setHandled(id, handled, by) {
      // Where two tick it off, the first one did; also where nobody knows any more who that was.
      const changed = await database.query(
        `UPDATE appointment_request SET reopened_at = NULL,
           handled_at = CASE WHEN $2 THEN coalesce(handled_at, now()) END,
           handled_by = CASE WHEN $2 THEN CASE WHEN handled_at IS NULL THEN $3 ELSE handled_by END END
         WHERE id = $1 RETURNING serial::text`,
        [id, handled, by],
      );
      return changed.length > 0;
    },

    async alive() {
      await database.query('SELECT 1');
    },

    close: () => database.close(),
  };
}
