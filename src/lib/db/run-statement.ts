import { bindNames } from './bind-names';
import type { Param, Params, Row } from './engine';
import { asQueryError } from './query-error';

/** The part of an Arrow table that is read here. */
interface Result {
  numRows: number;
  schema: { fields: { name: string }[] };
  getChildAt(index: number): { get(row: number): unknown } | null;
}

interface Statement {
  query(...values: Param[]): Result | Promise<Result>;
  close(): void | Promise<void>;
}

/** What DuckDB in a worker and DuckDB in this process have in common. */
export interface Connection {
  query(sql: string): Result | Promise<Result>;
  prepare(sql: string): Statement | Promise<Statement>;
}

/** What every connection is told first: fetch nothing, and read no file but those under `imp/`. */
export const openingStatements = [
  'SET autoload_known_extensions=false',
  "SET allowed_directories=['imp/']",
  'SET enable_external_access=false',
];

/** Sums and counts arrive as plain numbers. */
export const openingConfig = {
  query: { castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true },
};

function rowsOf(result: Result): Row[] {
  const columns = result.schema.fields.map(({ name }, index) => ({ name, cells: result.getChildAt(index) }));
  return Array.from({ length: result.numRows }, (_, row) =>
    Object.fromEntries(columns.map(({ name, cells }) => [name, (cells?.get(row) ?? null) as Param])),
  );
}

async function runPrepared(connection: Connection, sql: string, values: Param[]): Promise<Result> {
  const statement = await connection.prepare(sql);
  try {
    return await statement.query(...values);
  } finally {
    await statement.close();
  }
}

/** Runs one statement with bound values. Throws `QueryError`. */
export async function runStatement(connection: Connection, sql: string, params?: Params): Promise<Row[]> {
  try {
    const bound = bindNames(sql, params);
    const result = bound.values.length
      ? await runPrepared(connection, bound.sql, bound.values)
      : await connection.query(bound.sql);
    return rowsOf(result);
  } catch (thrown) {
    throw asQueryError(thrown, sql);
  }
}
