import type { Problem } from '../schema/problem';
import type { TextTable } from '../schema/text-table';

/** The table of a file that has none to give; `problems` says why. */
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
