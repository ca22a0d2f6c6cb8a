import type { TableSchema } from '../schema/table-schema';
import { tables } from '../schema/tables';
import type { Cell, TypedTable } from '../schema/typed-table';
import { tableColumns } from './columns';
import type { Engine } from './engine';
import { insertRows, type StoredCell } from './insert-rows';

/** A number, and beside it the reason why it is missing; nothing stated is a blank. */
function numberCells(cell: Cell): StoredCell[] {
  if (typeof cell === 'number' && Number.isFinite(cell)) return [cell, null];
  if (cell !== null && typeof cell === 'object') return [null, cell.missing];
  return [null, cell === null ? 'blank' : 'not_a_number'];
}

function plainCell(cell: Cell): StoredCell {
  return cell !== null && typeof cell === 'object' ? null : cell;
}

/** For each field, where its cells are in the rows; -1 where the file has no such field. */
function storedRow(schema: TableSchema, places: Map<string, number>, row: Cell[]): StoredCell[] {
  const cellOf = (name: string) => row[places.get(name) ?? -1] ?? null;
  return [
    ...schema.fields.flatMap((field) =>
      field.type === 'number' ? numberCells(cellOf(field.name)) : [plainCell(cellOf(field.name))],
    ),
    plainCell(cellOf('as_of')),
    plainCell(cellOf('as_of_date')),
  ];
}

/** Stores typed rows in their table under an import's number. Throws `QueryError`, and then has stored nothing. */
export async function insertTyped(engine: Engine, typed: TypedTable, importId: number): Promise<void> {
  const schema = tables[typed.table];
  const places = new Map(typed.fields.map((name, index) => [name, index]));
  const rows = typed.rows.map((row) => [...storedRow(schema, places, row), importId]);
  await insertRows(engine, schema.name, tableColumns(schema), rows);
}
