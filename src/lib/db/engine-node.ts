import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Engine, Params, Row } from './engine';
import { openTransaction } from './open-transaction';
import { streamOf } from './arrow-stream';
import { asQueryError } from './query-error';
import { openingConfig, openingStatements, StatementRunner } from './statement-runner';

type DuckDB = typeof import('@duckdb/duckdb-wasm/blocking');

// required, not imported: the bundler must leave it alone, it finds its wasm beside itself
const require = createRequire(import.meta.url);
const entry = '@duckdb/duckdb-wasm/blocking';

async function openDatabase() {
  const duckdb = require(entry) as DuckDB;
  const folder = dirname(require.resolve(entry));
  const bundle = (name: string) => ({ mainModule: join(folder, `duckdb-${name}.wasm`), mainWorker: '' });
  const bundles = { mvp: bundle('mvp'), eh: bundle('eh') };
  const database = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await database.instantiate(() => undefined);
  database.open(openingConfig);
  return database;
}

/** Does something for a statement. Throws `QueryError`. */
function refusing<T>(sql: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw asQueryError(thrown, sql);
  }
}

/** DuckDB in this process, for the build, the command and the tests: the same engine as the browser's. Takes about a second. */
export async function startNodeEngine(opening: readonly string[] = openingStatements): Promise<Engine> {
  const database = await openDatabase();
  const connection = database.connect();
  for (const statement of opening) connection.query(statement);
  const number = connection.useUnsafe((_, id) => id);
  const statements = new StatementRunner(connection);
  return {
    query: async <R extends Row = Row>(sql: string, params?: Params) =>
      (await statements.run(sql, params)) as R[],
    begin: () => openTransaction(database.connect()),
    registerText: async (name, text) => database.registerFileText(`imp/${name}`, text),
    registerBytes: async (name, bytes) => database.registerFileBuffer(`imp/${name}`, bytes),
    dropFile: async (name) => database.dropFile(`imp/${name}`),
    arrowOf: async (sql) => refusing(sql, () => streamOf(database.runQuery(number, sql))),
    appendArrow: async (table, arrow) =>
      refusing(table, () => database.insertArrowFromIPCStream(number, arrow, { name: table, create: false })),
    close: async () => {
      connection.close();
      database.reset();
    },
    // it lives and dies with this process
    died: new Promise(() => undefined),
  };
}
