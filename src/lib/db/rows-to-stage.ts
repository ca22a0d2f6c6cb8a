import type { TypedTable } from '../schema/typed-table';
import type { RowsToStage } from './staged';
import { storageCsv } from './storage-csv';
import { storedRows } from './stored-rows';

/** Typed rows as bytes that `stageRows` takes: what a worker hands to the engine in place of the rows. */
export function rowsToStage(typed: TypedTable): RowsToStage {
  const { text, longest } = storageCsv(storedRows(typed));
  return { table: typed.table, bytes: new TextEncoder().encode(text), longest };
}
