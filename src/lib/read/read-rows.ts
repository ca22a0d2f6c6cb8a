import type { ReadingChoice } from '../schema/mapping';
import type { Problem } from '../schema/problem';
import type { TextTable } from '../schema/text-table';
import { emptyTable } from './empty-table';
import { findTable } from './find-table';
import { fitRow, fitRows } from './fit-rows';
import { numberMarks } from './number-marks';
import { repeatedHeading, tooManyColumns } from './problems';
import type { TextRow } from './split-rows';

/** What the rows of a file say, whatever kind of file they came from. */
export type RowsTable = Omit<TextTable, 'file' | 'encoding' | 'delimiter'>;

/** As many as a spreadsheet has. */
const mostColumns = 16_384;

/** Title lines, headings, data, notes and number marks of rows of text; at least one row. Problems of the table only. */
export function readRows(rows: TextRow[], choice: ReadingChoice = {}): RowsTable {
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (widest > mostColumns) return emptyRows([tooManyColumns(widest, mostColumns)]);
  const found = findTable(rows, choice);
  const { width } = found;
  const header = found.header.map((row) => fitRow(row.cells, width));
  const columns = header.length > 0 ? joinHeadings(header, width) : numberedColumns(width);
  const fitted = fitRows(found.body, width, found.usual);
  const marks = numberMarks(fitted.rows, columns, choice.decimal);
  const problems = [...found.problems, ...repeatedHeadings(columns), ...fitted.problems, ...marks.problems];
  return {
    decimal: marks.decimal,
    decimals: marks.decimals,
    groups: marks.groups,
    doubts: marks.doubts,
    headerRows: header.length,
    headerCells: header,
    columns,
    rows: fitted.rows,
    lines: found.body.map((row) => row.line),
    preamble: found.preamble.map(joinCells),
    footer: found.footer.map(joinCells),
    problems,
  };
}

function emptyRows(problems: Problem[]): RowsTable {
  const {
    file: _file,
    encoding: _encoding,
    delimiter: _delimiter,
    ...empty
  } = emptyTable('', null, problems);
  return empty;
}

/** One heading stays as it is read; several are joined without their blank ones. */
function joinHeadings(header: string[][], width: number): string[] {
  return Array.from({ length: width }, (_, column) => {
    const parts = header.map((cells) => cells[column] ?? '');
    return parts.length === 1 ? parts.join('') : parts.filter((part) => part.trim() !== '').join(' ');
  });
}

function numberedColumns(width: number): string[] {
  return Array.from({ length: width }, (_, column) => `column${column + 1}`);
}

function joinCells(row: TextRow): string {
  return row.cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' ');
}

function repeatedHeadings(columns: string[]): Problem[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const column of columns) {
    if (column !== '' && seen.has(column)) repeated.add(column);
    seen.add(column);
  }
  return [...repeated].map(repeatedHeading);
}
