import type { TableName } from '../schema/table-schema';
import { tables } from '../schema/tables';
import { tableColumns } from './columns';
import type { Engine } from './engine';
import { identifier, identifiers } from './identifier';
import type { PackedTable } from './packed-table';
import { withPackedRows } from './packed-rows';

/** A packed table and the number of the import that it is. */
export interface NumberedTable {
  packed: PackedTable;
  importId: number;
}

/** Stores several imports of one table with one statement. Throws `QueryError`, and then has stored nothing. */
export async function insertAllPacked(
  engine: Engine,
  name: TableName,
  all: readonly NumberedTable[],
): Promise<void> {
  const filled = all.filter(({ packed }) => packed.rowCount > 0);
  if (filled.length === 0) return;
  const names = identifiers(tableColumns(tables[name]).map((column) => column.name));
  const packed = filled.map((one) => one.packed);
  await withPackedRows(engine, packed, (selects) => {
    const all = selects.map(
      (select, at) => `SELECT *, CAST(${Number(filled[at]?.importId)} AS INTEGER) FROM (${select})`,
    );
    return engine.query(`INSERT INTO ${identifier(name)} (${names}) ${all.join('\nUNION ALL ')}`);
  });
}

/** Takes the rows of some imports out of a table again. */
export async function deleteRows(engine: Engine, name: TableName, importIds: number[]): Promise<void> {
  const table = identifier(name);
  for (const id of importIds) await engine.query(`DELETE FROM ${table} WHERE import_id = $id`, { id });
}
