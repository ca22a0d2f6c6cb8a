import type { TableName } from '../schema/table-schema';
import { tables } from '../schema/tables';
import { storedColumns, tableColumns } from './columns';
import type { Engine } from './engine';
import { identifier, identifiers } from './identifier';
import { readStorageCsv } from './storage-csv';

/** Rows of one table on their way into it, as the storage CSV of its `storedColumns`. */
export interface RowsToStage {
  table: TableName;
  /** UTF-8; handed over to the engine, and empty afterwards */
  bytes: Uint8Array;
  longest: number;
}

/** The table that a file's rows wait in until they are stored or dropped. */
export function stagedTable(id: number): string {
  return `staged_${id}`;
}

/** Puts rows beside their table under a number, in place of what waited there. Throws `QueryError`. */
export async function stageRows(engine: Engine, id: number, rows: RowsToStage): Promise<void> {
  const columns = storedColumns(tables[rows.table]);
  const file = `staged-${id}.csv`;
  const named = columns.map((column, index) => `c${index} AS ${identifier(column.name)}`);
  await engine.registerBytes(file, rows.bytes);
  try {
    await engine.query(`CREATE OR REPLACE TABLE ${identifier(stagedTable(id))} AS
      SELECT ${named.join(', ')} FROM ${readStorageCsv(file, columns, rows.longest)}`);
  } finally {
    await engine.dropFile(file);
  }
}

/** Stores what waits under a number as an import of its table; it goes on waiting. Throws `QueryError`, and then has stored nothing. */
export async function storeStaged(
  engine: Engine,
  id: number,
  table: TableName,
  importId: number,
): Promise<void> {
  const names = identifiers(tableColumns(tables[table]).map(({ name }) => name));
  await engine.query(
    `INSERT INTO ${identifier(table)} (${names})
      SELECT *, CAST($importId AS INTEGER) FROM ${identifier(stagedTable(id))}`,
    { importId },
  );
}

export async function dropStaged(engine: Engine, id: number): Promise<void> {
  await engine.query(`DROP TABLE IF EXISTS ${identifier(stagedTable(id))}`);
}
