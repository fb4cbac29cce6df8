/** The little that the store needs of a PostgreSQL, so that the built-in one and a real one take the same SQL. */
export interface Database {
  /** One statement with `$1 …` placeholders; resolves once its effects are committed. */
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
  /** What to tell the person who started the receiver; never an address with a password. */
  readonly description: string;
}
