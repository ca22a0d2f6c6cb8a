import type { ReadingChoice } from '../schema/mapping';
import type { Problem } from '../schema/problem';
import type { TextTable } from '../schema/text-table';
import { emptyTable } from './empty-table';
import { findTable } from './find-table';
import type { FoundTable } from './find-table';
import { fitRow, fitRows } from './fit-rows';
import { numberMarks } from './number-marks';
import { nullBytes, repeatedHeading, tooManyColumns } from './problems';
import type { TextRow } from './split-rows';

/** How rows came to be: the file's name, and how it was written. */
export type Origin = Pick<TextTable, 'file' | 'encoding' | 'delimiter'>;

/** As many as a spreadsheet has. */
const mostColumns = 16_384;

/**
 * Finds the table among rows of text, wherever they come from: title lines, headings, data, notes, marks in numbers.
 * @param rows at least one
 */
export function readRows(origin: Origin, rows: TextRow[], choice: ReadingChoice = {}): TextTable {
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (widest > mostColumns)
    return { ...emptyTable(origin.file, origin.encoding, [tooManyColumns(widest, mostColumns)]), ...origin };
  const nulls = withoutNulls(rows);
  const table = tableOf(findTable(rows, choice), choice.decimal);
  return { ...origin, ...table, problems: [...nulls, ...table.problems] };
}

type Content = Omit<TextTable, 'file' | 'encoding' | 'delimiter'>;

function tableOf(found: FoundTable, decimal: ReadingChoice['decimal']): Content {
  const { width } = found;
  const header = found.header.map((row) => fitRow(row.cells, width));
  const columns = header.length > 0 ? joinHeadings(header, width) : numberedColumns(width);
  const fitted = fitRows(found.body, width, found.usual);
  const marks = numberMarks(fitted.rows, columns, decimal);
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

/** Takes null bytes out of the cells; they stand for nothing in text. */
function withoutNulls(rows: TextRow[]): Problem[] {
  let first: number | null = null;
  for (const row of rows) {
    if (!row.cells.some((cell) => cell.includes('\0'))) continue;
    first ??= row.line;
    row.cells = row.cells.map((cell) => cell.replaceAll('\0', ''));
  }
  return first === null ? [] : [nullBytes(first)];
}
