/**
 * A backup is a gzipped file of lines, each of them JSON: what it is, one row after the other, and how many there were. It
 * holds everything that cannot be made anew: requests with their marks, how far mail and FHIR server have got with them,
 * and the people of the inbox with the hashes of their secrets.
 */
export const FILE = 'back-pain-receiver backup';
/** How the lines are written. What stands in the rows is told by the schema's own number. */
export const FORMAT = 1;

/** The first line. */
export interface Head {
  file: typeof FILE;
  format: number;
  /** The number of the store's schema. */
  schema: number;
  /** The version of the receiver that wrote it, for people to read. */
  version: string;
  made: string;
}

/** The last line; without it the file has broken off. */
export interface End {
  end: true;
  rows: Partial<Record<TableName, number>>;
}

export interface Row {
  in: TableName;
  row: object;
}

/**
 * The tables in the order in which they can be filled (a row comes after the one that it belongs to), each with the column
 * that orders it, and that column's type.
 */
export const TABLES = {
  inbox_person: { key: 'id', type: 'bigint' },
  appointment_request: { key: 'serial', type: 'bigint' },
  mail_notice: { key: 'id', type: 'uuid' },
  fhir_relay: { key: 'id', type: 'uuid' },
} as const;
export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/**
 * What is left out: open sessions, and what the clock said last. Without the latter the receiver takes the clock for one
 * that has jumped, where the backup is old, and deletes nothing for a while.
 */
export const LEFT_OUT = ['inbox_session', 'clock_watch', 'schema_migration'] as const;
