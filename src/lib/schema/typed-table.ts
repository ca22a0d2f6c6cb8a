import type { Missing } from './missing';
import type { Problem } from './problem';
import type { TableName } from './table-schema';

/** A typed cell: text and ISO dates as string, numbers as number, a missing number with its reason, null: nothing stated. */
export type Cell = string | number | null | { missing: Missing };

/** Rows that fit a table's schema, ready to be stored. Long: one row per key. */
export interface TypedTable {
  table: TableName;
  /** the layout that was recognised, e.g. `jobindsats` */
  layout: string;
  /** field names in the schema's order, then `as_of` and `as_of_date` */
  fields: string[];
  /** each as long as `fields` */
  rows: Cell[][];
  /** line in the file of each row, from 1 */
  lines: number[];
  /** the file's own as-of, as stated (`2023-01-08`, `2022-09`); null where rows differ or the file states none */
  asOf: string | null;
  problems: Problem[];
}
