import type { TableName } from '../schema/table-schema';
import { tables } from '../schema/tables';
import { storedColumns, tableColumns } from './columns';
import type { Engine } from './engine';
import { identifier, identifiers } from './identifier';
import type { PackedTable } from './packed-table';
import { withPackedRows } from './packed-rows';

/** The table that a file's rows wait in until they are stored or dropped. */
export function stagedTable(id: number): string {
  return `staged_${id}`;
}

/** Puts rows beside their table under a number, in place of what waited there. Throws `QueryError`. */
export async function stageRows(engine: Engine, id: number, packed: PackedTable): Promise<void> {
  await dropStaged(engine, id);
  await appendStaged(engine, id, packed);
}

/** Puts more rows to those that wait under a number. Throws `QueryError`. */
export async function appendStaged(engine: Engine, id: number, packed: PackedTable): Promise<void> {
  const columns = storedColumns(tables[packed.table]);
  const table = identifier(stagedTable(id));
  const list = columns.map((column) => `${identifier(column.name)} ${column.type}`);
  await engine.query(`CREATE TABLE IF NOT EXISTS ${table} (${list.join(', ')})`);
  if (packed.rowCount === 0) return;
  await withPackedRows(engine, [packed], ([select]) => engine.query(`INSERT INTO ${table} ${select}`));
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
