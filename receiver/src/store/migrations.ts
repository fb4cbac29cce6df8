/** A change of the schema. Once released it is never changed again: stores exist that have it already. */
export interface Migration {
  /** What it is for; stands in the store beside its number. */
  name: string;
  statements: readonly string[];
}

/**
 * All changes in their order; the first has number 1. Stores of version 0.1.0 hold what the first makes but no record of it,
 * hence its IF NOT EXISTS. Later ones do without: each is applied once.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    /**
     * One row per request id. `serial` is the order of arrival; `amendments` holds what came later under the same id with
     * other words (a patient who mends a number after a failure that was none): listed once, nothing overwritten.
     * `fhir_relay` holds how far the clinic's FHIR server has got with it, and `mail_notice` whether a mail has told of
     * it, where there are such servers; `inbox_session` who has the inbox open; `clock_watch` what the clock said last.
     */
    name: 'the store of version 0.1.0',
    statements: [
      `CREATE TABLE IF NOT EXISTS appointment_request (
         serial        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
         id            uuid NOT NULL UNIQUE,
         received_at   timestamptz NOT NULL DEFAULT now(),
         request       jsonb NOT NULL,
         extra         jsonb NOT NULL,
         extra_dropped integer NOT NULL,
         suspect       boolean NOT NULL,
         amendments    jsonb NOT NULL DEFAULT '[]',
         handled_at    timestamptz
       )`,
      `CREATE TABLE IF NOT EXISTS fhir_relay (
         id          uuid PRIMARY KEY REFERENCES appointment_request (id) ON DELETE CASCADE,
         tries       integer NOT NULL DEFAULT 0,
         next_try_at timestamptz NOT NULL DEFAULT now(),
         taken_at    timestamptz,
         location    text,
         refusal     text
       )`,
      `CREATE TABLE IF NOT EXISTS mail_notice (
         id          uuid PRIMARY KEY REFERENCES appointment_request (id) ON DELETE CASCADE,
         tries       integer NOT NULL DEFAULT 0,
         next_try_at timestamptz NOT NULL DEFAULT now(),
         taken_at    timestamptz,
         refusal     text
       )`,
      `ALTER TABLE fhir_relay ADD COLUMN IF NOT EXISTS put_off text`,
      `ALTER TABLE mail_notice ADD COLUMN IF NOT EXISTS put_off text`,
      `CREATE INDEX IF NOT EXISTS fhir_relay_due ON fhir_relay (next_try_at)
         WHERE taken_at IS NULL AND refusal IS NULL`,
      `CREATE INDEX IF NOT EXISTS mail_notice_due ON mail_notice (next_try_at)
         WHERE taken_at IS NULL AND refusal IS NULL`,
      `CREATE INDEX IF NOT EXISTS fhir_relay_refused ON fhir_relay (id) WHERE refusal IS NOT NULL AND taken_at IS NULL`,
      `CREATE INDEX IF NOT EXISTS mail_notice_refused ON mail_notice (id) WHERE refusal IS NOT NULL AND taken_at IS NULL`,
      // How often a later change has made it due anew.
      `ALTER TABLE fhir_relay ADD COLUMN IF NOT EXISTS round integer NOT NULL DEFAULT 0`,
      `ALTER TABLE mail_notice ADD COLUMN IF NOT EXISTS round integer NOT NULL DEFAULT 0`,
      `ALTER TABLE appointment_request ADD COLUMN IF NOT EXISTS amendments_dropped integer NOT NULL DEFAULT 0`,
      `ALTER TABLE appointment_request ADD COLUMN IF NOT EXISTS reopened_at timestamptz`,
      `CREATE INDEX IF NOT EXISTS appointment_request_age ON appointment_request (received_at)`,
      `CREATE TABLE IF NOT EXISTS clock_watch (
         one          boolean PRIMARY KEY DEFAULT true CHECK (one),
         seen_at      timestamptz NOT NULL,
         trusted_from timestamptz NOT NULL
       )`,
      `CREATE TABLE IF NOT EXISTS inbox_session (
         digest     text PRIMARY KEY,
         expires_at timestamptz NOT NULL
       )`,
    ],
  },
  {
    /**
     * `inbox_person` holds who has a secret of their own: `key` is its first half, by which the row is found, and `hash`
     * what scrypt makes of the other. `handled_by` is a name and not a row's number: a person who has left is still the one
     * who ticked it off.
     */
    name: 'people with names of their own',
    statements: [
      `CREATE TABLE inbox_person (
         id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
         key        text NOT NULL UNIQUE,
         name       text NOT NULL,
         hash       text NOT NULL,
         created_at timestamptz NOT NULL DEFAULT now()
       )`,
      `CREATE UNIQUE INDEX inbox_person_name ON inbox_person (lower(name))`,
      `ALTER TABLE inbox_session ADD COLUMN person bigint REFERENCES inbox_person (id) ON DELETE CASCADE`,
      `ALTER TABLE appointment_request ADD COLUMN handled_by text`,
    ],
  },
];

/** The number of the schema that this version reads and writes. */
export const CURRENT_SCHEMA = MIGRATIONS.length;
