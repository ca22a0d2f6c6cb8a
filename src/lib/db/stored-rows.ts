import type { Field, TableSchema } from '../schema/table-schema';
import type { Cell, TypedTable } from '../schema/typed-table';
import { tables } from '../schema/tables';
import type { StoredCell } from './storage-csv';

/** A number, and beside it the reason why it is missing; nothing stated is a blank. */
function numberCells(cell: Cell): StoredCell[] {
  if (typeof cell === 'number' && Number.isFinite(cell)) return [cell, null];
  if (cell !== null && typeof cell === 'object') return [null, cell.missing];
  return [null, cell === null ? 'blank' : 'not_a_number'];
}

function plainCell(cell: Cell): StoredCell {
  return cell !== null && typeof cell === 'object' ? null : cell;
}

/** A field's cell as it is stored: one column, or two for a number. */
export function storedCells({ type }: Pick<Field, 'type'>, cell: Cell): StoredCell[] {
  return type === 'number' ? numberCells(cell) : [plainCell(cell)];
}

/** For each field, where its cells are in the rows; -1 where the file has no such field. */
function storedRow(schema: TableSchema, places: Map<string, number>, row: Cell[]): StoredCell[] {
  const cellOf = (name: string) => row[places.get(name) ?? -1] ?? null;
  return [
    ...schema.fields.flatMap((field) => storedCells(field, cellOf(field.name))),
    plainCell(cellOf('as_of')),
    plainCell(cellOf('as_of_date')),
  ];
}

/** Typed rows as they are stored: `storedColumns` of their table. */
export function storedRows(typed: TypedTable): StoredCell[][] {
  const schema = tables[typed.table];
  const places = new Map(typed.fields.map((name, index) => [name, index]));
  return typed.rows.map((row) => storedRow(schema, places, row));
}
