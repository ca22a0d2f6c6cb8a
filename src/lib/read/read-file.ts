import type { Problem } from '../schema/problem';
import type { TextTable } from '../schema/text-table';
import { decode } from './decode';
import { detectDialect } from './detect-dialect';
import { findTable } from './find-table';
import type { FoundTable } from './find-table';
import { fitRow, fitRows } from './fit-rows';
import { numberMarks } from './number-marks';
import { fileEmpty, nullBytes, repeatedHeading } from './problems';
import { splitRows } from './split-rows';
import type { TextRow } from './split-rows';

/**
 * Reads the bytes of a CSV export as text: encoding, dialect, title lines, headings, rows, notes, marks in numbers.
 * Nothing is converted. Never throws: what is wrong is in `problems`, with an empty table where nothing could be read.
 */
export function readFile(file: string, bytes: Uint8Array): TextTable {
  const decoded = decode(bytes);
  if (decoded.text === null) return emptyTable(file, decoded.encoding, decoded.problems);
  const { dialect, problems: doubts, start } = detectDialect(decoded.text);
  const skipped = start > 0 ? 1 : 0;
  const split = splitRows(decoded.text.slice(start), dialect);
  const moved = split.problems.map((p) => (p.row === null ? p : { ...p, row: p.row + skipped }));
  const rows = split.rows.map((row) => ({ ...row, line: row.line + skipped }));
  if (rows.length === 0) return emptyTable(file, decoded.encoding, [...decoded.problems, fileEmpty()]);
  const nulls = withoutNulls(rows);
  const table = tableOf(findTable(rows));
  return {
    file,
    encoding: decoded.encoding,
    delimiter: dialect.delimiter,
    ...table,
    problems: [...decoded.problems, ...doubts, ...nulls, ...moved, ...table.problems],
  };
}

type Content = Omit<TextTable, 'file' | 'encoding' | 'delimiter'>;

function tableOf(found: FoundTable): Content {
  const { width } = found;
  const header = found.header.map((row) => fitRow(row.cells, width));
  const columns = header.length > 0 ? joinHeadings(header, width) : numberedColumns(width);
  const fitted = fitRows(found.body, width, found.usual);
  const marks = numberMarks(fitted.rows, columns);
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

function emptyTable(file: string, encoding: string | null, problems: Problem[]): TextTable {
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
