import type { TableName, TableSchema } from '../schema/table-schema';
import { tables } from '../schema/tables';
import type { Cell, TypedTable } from '../schema/typed-table';
import { tableColumns } from './columns';
import type { Engine } from './engine';
import { identifier } from './identifier';
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

/** A typed table and the number of the import that it is. */
export interface NumberedTable {
  typed: TypedTable;
  importId: number;
}

function storedRows(schema: TableSchema, { typed, importId }: NumberedTable): StoredCell[][] {
  const places = new Map(typed.fields.map((name, index) => [name, index]));
  return typed.rows.map((row) => [...storedRow(schema, places, row), importId]);
}

/** Stores several imports of one table at once. Throws `QueryError`, and then has stored nothing. */
export async function insertAllTyped(engine: Engine, name: TableName, all: NumberedTable[]): Promise<void> {
  const schema = tables[name];
  const rows = all.flatMap((numbered) => storedRows(schema, numbered));
  await insertRows(engine, name, tableColumns(schema), rows);
}

/** Stores typed rows in their table under an import's number. Throws `QueryError`, and then has stored nothing. */
export async function insertTyped(engine: Engine, typed: TypedTable, importId: number): Promise<void> {
  await insertAllTyped(engine, typed.table, [{ typed, importId }]);
}

/** Takes the rows of some imports out of a table again. */
export async function deleteTyped(engine: Engine, name: TableName, importIds: number[]): Promise<void> {
  const table = identifier(name);
  for (const id of importIds) await engine.query(`DELETE FROM ${table} WHERE import_id = $id`, { id });
}
