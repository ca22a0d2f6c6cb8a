import type { TableName } from '../schema/table-schema';
import type { TypedTable } from '../schema/typed-table';
import { storageCsv, type StoredCell } from './storage-csv';
import { storedRows } from './stored-rows';

/** A typed table whose rows are bytes: what a worker hands to the engine, so that no row passes through the page. */
export interface PackedTable {
  table: TableName;
  layout: string;
  /** as stated; null where rows differ or the file states none */
  asOf: string | null;
  rowCount: number;
  /** storage CSV of the table's `storedColumns` but for those that are the same in every row, UTF-8 */
  bytes: Uint8Array;
  /** columns that are the same in every row */
  constants: Record<string, StoredCell>;
  /** characters of the longest row */
  longest: number;
}

export function packTable(typed: TypedTable): PackedTable {
  const { table, layout, asOf, rows } = typed;
  const { text, longest } = storageCsv(storedRows(typed));
  const bytes = new TextEncoder().encode(text);
  return { table, layout, asOf, rowCount: rows.length, bytes, constants: {}, longest };
}
