import type { TextTable } from '../schema/text-table';
import type { Cell } from '../schema/typed-table';
import type { Spot } from './fault';

/** A typed row before its cells are in the table's order. */
export interface Entry {
  /** line in the file, from 1 */
  line: number;
  cells: Record<string, Cell>;
  /** index in the file of the column that each field came from */
  columns: Record<string, number>;
}

/** The cell's number; null where there is none. */
export function numberIn(entry: Entry, field: string): number | null {
  const cell = entry.cells[field];
  return typeof cell === 'number' ? cell : null;
}

/** Where in the file a field of the row stands. */
export function spotOf(entry: Entry, field: string, text: TextTable): Spot {
  const index = entry.columns[field] ?? -1;
  const row = text.rows[text.lines.indexOf(entry.line)];
  return { row: entry.line, column: text.columns[index] ?? null, value: row?.[index] ?? null };
}

/** The values of some fields as one text, to know a row by. */
export function keyOf(entry: Entry, fields: readonly string[]): string {
  let key = '';
  for (const field of fields) {
    const cell = entry.cells[field] ?? '';
    key += `${typeof cell === 'object' ? cell.missing : cell}\u001f`;
  }
  return key;
}
