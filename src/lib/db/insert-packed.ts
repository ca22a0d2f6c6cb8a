import type { TableName } from '../schema/table-schema';
import { tables } from '../schema/tables';
import { storedColumns, tableColumns } from './columns';
import type { Engine } from './engine';
import { identifier, identifiers } from './identifier';
import type { PackedTable } from './packed-table';
import { readStorageCsv } from './storage-csv';

/** A packed table and the number of the import that it is. */
export interface NumberedTable {
  packed: PackedTable;
  importId: number;
}

let filesMade = 0;

/** Stores several imports of one table with one statement. Throws `QueryError`, and then has stored nothing. */
export async function insertAllPacked(
  engine: Engine,
  name: TableName,
  all: readonly NumberedTable[],
): Promise<void> {
  const filled = all.filter(({ packed }) => packed.rowCount > 0);
  if (filled.length === 0) return;
  const schema = tables[name];
  const files = filled.map(() => `packed-${++filesMade}.csv`);
  const selects = filled.map(({ packed, importId }, index) => {
    const rows = readStorageCsv(files[index] ?? '', storedColumns(schema), packed.longest);
    return `SELECT *, CAST(${Number(importId)} AS INTEGER) FROM ${rows}`;
  });
  try {
    for (const [index, { packed }] of filled.entries())
      await engine.registerBytes(files[index] ?? '', packed.bytes);
    await engine.query(
      `INSERT INTO ${identifier(name)} (${identifiers(tableColumns(schema).map((column) => column.name))})
        ${selects.join('\nUNION ALL ')}`,
    );
  } finally {
    for (const file of files) await engine.dropFile(file);
  }
}

/** Takes the rows of some imports out of a table again. */
export async function deleteRows(engine: Engine, name: TableName, importIds: number[]): Promise<void> {
  const table = identifier(name);
  for (const id of importIds) await engine.query(`DELETE FROM ${table} WHERE import_id = $id`, { id });
}
