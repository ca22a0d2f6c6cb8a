import Papa from 'papaparse';
import type { Problem } from '../schema/problem';
import type { Dialect } from './dialect';
import { mendQuotes } from './mend-quotes';
import { splitPlain } from './split-plain';
import { noDelimiter, strictQuote } from './write-record';

/** One row of the file as text. */
export interface TextRow {
  cells: string[];
  /** line in the file on which it begins, from 1 */
  line: number;
  /** an empty row stands directly above */
  afterBlank: boolean;
}

/** Rows that hold something. */
export interface SplitText {
  rows: TextRow[];
  problems: Problem[];
}

/** Text to rows. Rows without any text are left out; the others remember that they stood below one. */
export function splitRows(text: string, dialect: Dialect): SplitText {
  const mended = mendQuotes(text, dialect);
  const rows: TextRow[] = [];
  let line = 1;
  let afterBlank = false;
  for (const cells of cellsOf(mended.text, dialect)) {
    if (isBlank(cells) || isOnlyMarks(cells)) afterBlank = true;
    else {
      rows.push({ cells, line, afterBlank });
      afterBlank = false;
    }
    line += mended.multiline ? linesOf(cells) : 1;
  }
  return { rows, problems: mended.problems };
}

function cellsOf(text: string, dialect: Dialect): string[][] {
  const delimiter = dialect.delimiter ?? noDelimiter;
  const quote = strictQuote(dialect);
  if (!text.includes(quote)) return splitPlain(text, delimiter);
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: quote, escapeChar: quote }).data;
}

function isBlank(cells: string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** `;;;` in a file that has no row to tell the delimiter by. */
function isOnlyMarks(cells: string[]): boolean {
  return cells.length === 1 && /^[;,|\s]*$/.test(cells[0] ?? '');
}

function linesOf(cells: string[]): number {
  let lines = 1;
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) lines += cell.match(/\r\n?|\n/g)?.length ?? 0;
  }
  return lines;
}
