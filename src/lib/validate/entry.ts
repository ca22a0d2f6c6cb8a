import type { Cell } from '../schema/typed-table';

/** A typed row before its cells are in the table's order. */
export interface Entry {
  /** line in the file, from 1 */
  line: number;
  cells: Record<string, Cell>;
}

/** The cell's number; null where there is none. */
export function numberIn(entry: Entry, field: string): number | null {
  const cell = entry.cells[field];
  return typeof cell === 'number' ? cell : null;
}

/** The values of some fields as one text, to know a row by. */
export function keyOf(entry: Entry, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => entry.cells[field] ?? null));
}
