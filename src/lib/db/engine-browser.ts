import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmAddress from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerAddress from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { Engine, Params, Row } from './engine';
import { asQueryError, QueryError } from './query-error';
import { openingConfig, openingStatements, runStatement } from './run-statement';

/** Rejects when the worker has died or is ended: DuckDB itself would leave its callers waiting for ever. */
function deathOf(worker: Worker): { died: Promise<never>; end(reason: string): void } {
  let end: (reason: string) => void = () => undefined;
  const died = new Promise<never>((_, reject) => {
    end = (reason) => {
      worker.terminate();
      reject(new Error(reason));
    };
    worker.addEventListener('error', (event) => end(`The engine's worker stopped: ${event.message}`));
    worker.addEventListener('messageerror', () => end("The engine's worker sent what cannot be read"));
  });
  died.catch(() => undefined);
  return { died, end };
}

/** DuckDB in a given worker, which the engine ends when it is closed. */
export async function startEngineIn(worker: Worker): Promise<Engine> {
  const { died, end } = deathOf(worker);
  const alive = <T>(work: Promise<T>): Promise<T> => Promise.race([work, died]);
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const open = async () => {
    await database.instantiate(new URL(wasmAddress, location.href).href);
    await database.open(openingConfig);
    const connection = await database.connect();
    for (const statement of openingStatements) await connection.query(statement);
    return connection;
  };
  const connection = await alive(open()).catch((thrown: unknown) => {
    end('The engine did not start');
    throw new QueryError('The engine could not start', '', thrown);
  });
  return {
    query: <R extends Row = Row>(sql: string, params?: Params) =>
      alive(runStatement(connection, sql, params)).catch((thrown: unknown) => {
        throw asQueryError(thrown, sql);
      }) as Promise<R[]>,
    registerText: (name, text) => alive(database.registerFileText(`imp/${name}`, text)),
    dropFile: async (name) => {
      await alive(database.dropFile(`imp/${name}`));
    },
    close: async () => end('The engine was closed'),
  };
}

/** DuckDB in a worker of this page, from this page's own server. Rejects with `QueryError` where it cannot start. */
export function startBrowserEngine(): Promise<Engine> {
  return startEngineIn(new Worker(workerAddress, { name: 'engine' }));
}
