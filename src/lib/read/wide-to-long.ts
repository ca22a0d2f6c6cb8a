import type { TextTable } from '../schema/text-table';

/** One cell of a wide table as a row of a long one; nothing is converted. */
export interface LongRow {
  /** index of its row in the wide table */
  row: number;
  /** index of its column in the wide table */
  column: number;
  /** the cells of the label columns, in their order */
  labels: string[];
  heading: string;
  value: string;
}

/** Melts every column that is not a label: one long row per row and column, in the order of reading. Blank cells stay. */
export function wideToLong(text: TextTable, labelColumns: readonly number[]): LongRow[] {
  const columns = text.columns.map((_, index) => index).filter((index) => !labelColumns.includes(index));
  return text.rows.flatMap((cells, row) => {
    const labels = labelColumns.map((index) => cells[index] ?? '');
    return columns.map((column) => ({
      row,
      column,
      labels,
      heading: text.columns[column] ?? '',
      value: cells[column] ?? '',
    }));
  });
}
