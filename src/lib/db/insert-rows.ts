import type { Column } from './columns';
import type { Engine } from './engine';
import { identifier, identifiers } from './identifier';
import { readStorageCsv, storageCsv, type StoredCell } from './storage-csv';

let filesMade = 0;

/** Inserts rows. Throws `QueryError`, and then has inserted nothing. */
export async function insertRows(
  engine: Engine,
  table: string,
  columns: Column[],
  rows: StoredCell[][],
): Promise<void> {
  if (rows.length === 0) return;
  const { text, longest } = storageCsv(rows);
  const file = `rows-${++filesMade}.csv`;
  await engine.registerText(file, text);
  try {
    await engine.query(`
      INSERT INTO ${identifier(table)} (${identifiers(columns.map((column) => column.name))})
      SELECT * FROM ${readStorageCsv(file, columns, longest)}`);
  } finally {
    await engine.dropFile(file);
  }
}
