import type { TableName } from '../schema/table-schema';
import { tables } from '../schema/tables';
import type { TypedTable } from '../schema/typed-table';
import { tableColumns } from './columns';
import type { Engine } from './engine';
import { identifier } from './identifier';
import { insertRows } from './insert-rows';
import { storedRows } from './stored-rows';

/** A typed table and the number of the import that it is. */
export interface NumberedTable {
  typed: TypedTable;
  importId: number;
}

/** Stores several imports of one table at once. Throws `QueryError`, and then has stored nothing. */
export async function insertAllTyped(engine: Engine, name: TableName, all: NumberedTable[]): Promise<void> {
  const schema = tables[name];
  const rows = all.flatMap(({ typed, importId }) => storedRows(typed).map((row) => [...row, importId]));
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
