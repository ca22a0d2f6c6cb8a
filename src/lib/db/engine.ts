export type Param = string | number | boolean | null;

/** Values for the `$names` in a statement. */
export type Params = Record<string, Param>;

/** DATE columns arrive as numbers: cast them to VARCHAR in SQL. */
export type Row = Record<string, string | number | boolean | null>;

/** Statements that take effect together, apart from all others. */
export interface Transaction {
  /** Throws `QueryError`; then only `rollback` is left. */
  query(sql: string): Promise<Row[]>;
  /** Lets others see what was written. Throws `QueryError`, and then nothing was. */
  commit(): Promise<void>;
  /** Nothing was written. */
  rollback(): Promise<void>;
}

/**
 * The database, wherever it runs: a worker in the browser, this process in Node.
 * Nothing outside `db/` knows which.
 */
export interface Engine {
  /** Runs one statement with bound values. Throws `QueryError` with the statement and its cause. */
  query<R extends Row = Row>(sql: string, params?: Params): Promise<R[]>;
  /** Begins a transaction of its own, beside the other statements. It must be committed or rolled back. */
  begin(): Promise<Transaction>;
  /** Makes `text` readable as the file `imp/<name>` for `read_csv` until `dropFile`. */
  registerText(name: string, text: string): Promise<void>;
  /** The same with UTF-8 bytes, which are copied. */
  registerBytes(name: string, bytes: Uint8Array): Promise<void>;
  dropFile(name: string): Promise<void>;
  /** Runs one statement and gives all its rows as Arrow bytes, as another engine takes them. Throws `QueryError`. */
  arrowOf(sql: string): Promise<Uint8Array>;
  /** Puts such rows at the end of a table that there is, column by column in its order. Throws `QueryError`. */
  appendArrow(table: string, arrow: Uint8Array): Promise<void>;
  close(): Promise<void>;
  /** Settles with the reason when the engine ends without having been closed: then every statement fails from there on. */
  readonly died: Promise<Error>;
}
