import type { Problem } from '../schema/problem';
import type { TextTable } from '../schema/text-table';

/** A file of which nothing can be shown. */
export function emptyTable(file: string, encoding: string | null, problems: Problem[]): TextTable {
  return {
    file,
    encoding,
    delimiter: null,
    decimal: null,
    decimals: [],
    groups: [],
    doubts: [],
    headerRows: 0,
    headerCells: [],
    columns: [],
    rows: [],
    lines: [],
    preamble: [],
    footer: [],
    problems,
  };
}
