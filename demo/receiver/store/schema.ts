import type { Database } from './database.js';

/**
 * One row per request id. `serial` is the order of arrival; `amendments` holds what came later under the same id with
 * other words (a patient who mends a number after a failure that was none): listed once, nothing overwritten.
 * `fhir_relay` holds how far the clinic's FHIR server has got with it, and `mail_notice` whether a mail has told of it,
 * where there are such servers; `inbox_session` who has the inbox open.
 */
const SCHEMA = [
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
  `CREATE TABLE IF NOT EXISTS inbox_session (
     digest     text PRIMARY KEY,
     expires_at timestamptz NOT NULL
   )`,
];

/** Creates what is missing. Two receivers starting at once on one PostgreSQL may race here; the loser looks again. */
export async function prepareSchema(database: Database): Promise<void> {
  for (const statement of SCHEMA) {
    try {
      await database.query(statement);
    } catch (error) {
      if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error;
      await database.query(statement);
    }
  }
}

const UNIQUE_VIOLATION = '23505';
