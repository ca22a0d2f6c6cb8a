import type { TextTable } from '../../src/lib/schema/text-table';

/** A table as `read` hands it on, with one header row and Danish marks. */
export function textTable(columns: string[], rows: string[][], more: Partial<TextTable> = {}): TextTable {
  return {
    file: 'fil.csv',
    encoding: 'utf-8',
    delimiter: ';',
    decimal: ',',
    decimals: columns.map(() => null),
    groups: columns.map(() => null),
    doubts: columns.map(() => null),
    headerRows: 1,
    headerCells: [columns],
    columns,
    rows,
    lines: rows.map((_, index) => index + 2),
    preamble: [],
    footer: [],
    problems: [],
    ...more,
  };
}
