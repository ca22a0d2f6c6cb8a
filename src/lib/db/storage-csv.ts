import type { Column } from './columns';

export type StoredCell = string | number | boolean | null;

/** Rows as the CSV text that the engine reads them from. */
export interface StorageCsv {
  text: string;
  /** characters of the longest row: the engine must be told before it reads */
  longest: number;
}

/** One cell: a bare empty one is NULL, a quoted empty one is an empty text. */
export function storageCell(cell: StoredCell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? `"${cell.replaceAll('"', '""')}"` : String(cell);
}

/**
 * Writes rows as a CSV text of our own: whatever a cell holds stays data, and the worker's strict
 * content security policy forbids Arrow's builders.
 */
export function storageCsv(rows: readonly StoredCell[][]): StorageCsv {
  const lines = rows.map((row) => row.map(storageCell).join(','));
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  return { text: lines.length > 0 ? lines.join('\n') + '\n' : '', longest };
}

/** The SQL that reads such a text, registered as `imp/<file>`: columns of the given names and types. */
export function readStorageCsv(file: string, columns: readonly Column[], longest: number): string {
  const types = columns.map(({ name, type }) => `'${name.replaceAll("'", "''")}': '${type}'`).join(', ');
  return `read_csv('imp/${file}', auto_detect = false, header = false, delim = ',', quote = '"',
    escape = '"', new_line = '\\n', nullstr = '', allow_quoted_nulls = false,
    max_line_size = ${Math.max(2_097_152, longest * 4)}, columns = {${types}})`;
}
