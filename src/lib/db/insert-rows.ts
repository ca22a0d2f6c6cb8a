import type { Column } from './columns';
import type { Engine } from './engine';
import { identifier, identifiers } from './identifier';

export type StoredCell = string | number | boolean | null;

let filesMade = 0;

/** A bare empty cell is NULL, a quoted empty one is an empty text. */
function csvCell(cell: StoredCell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? `"${cell.replaceAll('"', '""')}"` : String(cell);
}

/**
 * Inserts rows through a CSV text of our own: whatever a cell holds stays data, and the worker's strict
 * content security policy forbids Arrow's builders. Throws `QueryError`, and then has inserted nothing.
 */
export async function insertRows(
  engine: Engine,
  table: string,
  columns: Column[],
  rows: StoredCell[][],
): Promise<void> {
  if (rows.length === 0) return;
  const lines = rows.map((row) => row.map(csvCell).join(','));
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const types = columns.map((column, index) => `'c${index}': '${column.type}'`).join(', ');
  const file = `rows-${++filesMade}.csv`;
  await engine.registerText(file, lines.join('\n') + '\n');
  try {
    await engine.query(`
      INSERT INTO ${identifier(table)} (${identifiers(columns.map((column) => column.name))})
      SELECT * FROM read_csv('imp/${file}', auto_detect = false, header = false, delim = ',', quote = '"',
        escape = '"', new_line = '\\n', nullstr = '', allow_quoted_nulls = false,
        max_line_size = ${Math.max(2_097_152, longest * 4)}, columns = {${types}})`);
  } finally {
    await engine.dropFile(file);
  }
}
