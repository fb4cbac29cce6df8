/** One statement with `$1 …` placeholders. */
export type Query = <Row>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;

/** The little that the store needs of a PostgreSQL, so that the built-in one and a real one take the same SQL. */
export interface Database {
  /** Resolves once the effects of the statement are committed. */
  query: Query;
  /** The same for what goes over all requests and may take long; nobody's page waits for it. */
  chore?<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /**
   * Several statements that count together or not at all. `reading`: they change nothing, and all see the store as it was
   * at the first of them, whatever comes meanwhile.
   */
  transaction<Result>(work: (query: Query) => Promise<Result>, mode?: 'reading'): Promise<Result>;
  /** Tells other receivers on the same database that the list has changed, where there can be any. */
  tellOthers?(): Promise<void>;
  /** Calls back when another receiver has told so. */
  hearOthers?(listener: () => void): Promise<void>;
  close(): Promise<void>;
  /** What to tell the person who started the receiver; never an address with a password. */
  readonly description: string;
}

/** A chore on a database of either kind. */
export function chore<Row>(database: Database, sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  return database.chore ? database.chore<Row>(sql, values) : database.query<Row>(sql, values);
}
