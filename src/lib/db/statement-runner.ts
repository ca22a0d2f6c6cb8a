import { bindNames } from './bind-names';
import type { Param, Params, Row } from './engine';
import { asQueryError } from './query-error';
import { rowsOf, type Result } from './result-rows';

interface Statement {
  query(...values: Param[]): Result | Promise<Result>;
  close(): void | Promise<void>;
}

/** What DuckDB in a worker and DuckDB in this process have in common. */
export interface Connection {
  query(sql: string): Result | Promise<Result>;
  prepare(sql: string): Statement | Promise<Statement>;
}

/**
 * What the engine is told first: keep tables packed (a tenth of the room and less, and sooner read), fetch nothing, and read
 * no file but those under `imp/`.
 */
export const openingStatements = [
  "ATTACH ':memory:' AS ugetal (COMPRESS)",
  'USE ugetal',
  'SET autoload_known_extensions=false',
  "SET allowed_directories=['imp/']",
  'SET enable_external_access=false',
];

/** The same where a person's own questions are answered: no file at all is read. */
export const explorerStatements = openingStatements.filter(
  (statement) => !statement.includes('allowed_directories'),
);

/** Sums and counts arrive as plain numbers. */
export const openingConfig = {
  query: { castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true },
};

/** More statements than the pages have; what is asked least lately is forgotten first. */
const mostKept = 64;

/**
 * Runs statements on one connection. Those with values are prepared once and kept: a page asks the same questions at every
 * change of the selection, and the engine's worker is then spoken to once a question, not three times.
 */
export class StatementRunner {
  readonly #connection: Connection;
  readonly #kept = new Map<string, Promise<Statement>>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Runs one statement with bound values. Throws `QueryError`. */
  async run(sql: string, params?: Params): Promise<Row[]> {
    try {
      const bound = bindNames(sql, params);
      const result = bound.values.length
        ? await this.#runPrepared(bound.sql, bound.values)
        : await this.#connection.query(bound.sql);
      return rowsOf(result);
    } catch (thrown) {
      throw asQueryError(thrown, sql);
    }
  }

  async #runPrepared(sql: string, values: Param[]): Promise<Result> {
    const kept = this.#kept.get(sql) ?? Promise.resolve(this.#connection.prepare(sql));
    this.#kept.delete(sql);
    this.#kept.set(sql, kept);
    try {
      const statement = await kept;
      return await statement.query(...values);
    } catch (thrown) {
      await this.#forget(sql);
      throw thrown;
    } finally {
      const oldest = this.#kept.keys().next();
      if (this.#kept.size > mostKept && oldest.value) await this.#forget(oldest.value);
    }
  }

  async #forget(sql: string): Promise<void> {
    const kept = this.#kept.get(sql);
    this.#kept.delete(sql);
    await kept?.then((statement) => statement.close()).catch(() => undefined);
  }
}
