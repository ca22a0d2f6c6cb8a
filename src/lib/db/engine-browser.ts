import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import duckdbAddress from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmAddress from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerAddress from './engine-worker.js?url&no-inline';
import type { Engine, Params, Row } from './engine';
import { streamOf } from './arrow-stream';
import { openTransaction } from './open-transaction';
import { asQueryError, QueryError } from './query-error';
import { openingConfig, openingStatements, StatementRunner } from './statement-runner';

/** Keeps those who wait for a worker, and tells them when it has ended: DuckDB itself would leave them waiting for ever. */
class WorkerLife {
  readonly #worker: Worker;
  readonly #waiting = new Set<(reason: Error) => void>();
  #ended: Error | null = null;
  #tell: (reason: Error) => void = () => undefined;
  /** settles when the worker ends without being asked to */
  readonly died = new Promise<Error>((resolve) => (this.#tell = resolve));

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('error', (event) => this.die(`The engine's worker stopped: ${event.message}`));
    worker.addEventListener('messageerror', () => this.die("The engine's worker sent what cannot be read"));
  }

  /** Settles as the work does, or rejects when the worker ends before; the work is not begun in a worker that has ended. */
  during<T>(work: () => Promise<T>): Promise<T> {
    if (this.#ended) return Promise.reject(this.#ended);
    return new Promise<T>((resolve, reject) => {
      this.#waiting.add(reject);
      work()
        .then(resolve, reject)
        .finally(() => this.#waiting.delete(reject));
    });
  }

  die(reason: string): void {
    this.end(reason);
    if (this.#ended) this.#tell(this.#ended);
  }

  end(reason: string): void {
    this.#ended ??= new Error(reason);
    this.#worker.terminate();
    for (const reject of this.#waiting) reject(this.#ended);
    this.#waiting.clear();
  }
}

/** After one of these the engine answers nothing any more, or not reliably. */
const deadly =
  /out of bounds|unreachable|memory access|null function|database has been invalidated|bad_alloc|Array buffer allocation failed|INTERNAL Error/i;

async function openDatabase(
  worker: Worker,
  opening: readonly string[],
): Promise<{ database: AsyncDuckDB; connection: AsyncDuckDBConnection }> {
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  await database.instantiate(new URL(wasmAddress, location.href).href);
  await database.open(openingConfig);
  const connection = await database.connect();
  for (const statement of opening) await connection.query(statement);
  return { database, connection };
}

/** DuckDB in a given worker, which the engine ends when it is closed. Rejects with `QueryError` where it cannot start. */
export async function startEngineIn(
  worker: Worker,
  opening: readonly string[] = openingStatements,
): Promise<Engine> {
  const life = new WorkerLife(worker);
  const { database, connection } = await life
    .during(() => openDatabase(worker, opening))
    .catch((thrown: unknown) => {
      life.end('The engine did not start');
      throw new QueryError('The engine could not start', opening.join('; '), thrown);
    });
  const number = connection.useUnsafe((_, id) => id);
  const statements = new StatementRunner(connection);
  /** a statement of this engine; one after which it cannot be trusted ends it */
  const run = <T>(sql: string, work: () => Promise<T>): Promise<T> =>
    life.during(work).catch((thrown: unknown) => {
      const error = asQueryError(thrown, sql);
      if (deadly.test(error.message.split('\n\nSQL:')[0] ?? '')) life.die(error.message);
      throw error;
    });
  return {
    query: <R extends Row = Row>(sql: string, params?: Params) =>
      run(sql, () => statements.run(sql, params)) as Promise<R[]>,
    begin: async () => {
      const begun = await run('BEGIN', async () => openTransaction(await database.connect()));
      return {
        query: (sql) => run(sql, () => begun.query(sql)),
        commit: () => run('COMMIT', () => begun.commit()),
        rollback: () => run('ROLLBACK', () => begun.rollback()),
      };
    },
    registerText: (name, text) => life.during(() => database.registerFileText(`imp/${name}`, text)),
    // DuckDB hands the buffer over to its worker, and the caller may need it again
    registerBytes: (name, bytes) =>
      life.during(() => database.registerFileBuffer(`imp/${name}`, bytes.slice())),
    dropFile: async (name) => {
      await life.during(() => database.dropFile(`imp/${name}`));
    },
    arrowOf: (sql) => run(sql, async () => streamOf(await database.runQuery(number, sql))),
    appendArrow: (table, arrow) =>
      run(table, () => database.insertArrowFromIPCStream(number, arrow, { name: table, create: false })),
    close: async () => life.end('The engine was closed'),
    died: life.died,
  };
}

/** DuckDB in a worker of this page, from this page's own server. Rejects with `QueryError` where it cannot start. */
export function startBrowserEngine(opening?: readonly string[]): Promise<Engine> {
  const worker = new Worker(workerAddress, { name: new URL(duckdbAddress, location.href).href });
  return startEngineIn(worker, opening);
}
