import type { Problem } from '../schema/problem';
import { cellKind } from './cell-kind';
import { cutRecord } from './cut-record';
import type { Dialect } from './dialect';
import { problemList } from './problem-list';
import { rowOtherDelimiter, rowOtherQuote } from './problems';
import { isWrapped, partnerOf } from './quotings';
import { rescueDelimiter } from './repair-line';
import type { TextRow } from './split-rows';

/** A few rows may be written in another way than the rest: in other quotes, with a space after each delimiter, or with another one. Mends them in place. */
export function mendOddRows(rows: TextRow[], dialect: Dialect): Problem[] {
  const { delimiter } = dialect;
  if (delimiter === null) return [];
  const problems = problemList();
  const wrapped = rows.filter((row) => isInOtherQuotes(row.cells));
  if (isFew(wrapped, rows)) {
    for (const row of wrapped) {
      row.cells = unwrap(row.cells, delimiter, dialect);
      problems.add(rowOtherQuote(row.line));
    }
  }
  const padded = delimiter.endsWith(' ')
    ? []
    : rows.filter((row, i) => !rows[i + 1]?.afterBlank && isPadded(row.cells));
  if (isFew(padded, rows) && 3 * padded.length < rows.length) {
    for (const row of padded) {
      row.cells = row.cells.map((cell, i) => (i > 0 && cell.startsWith(' ') ? cell.slice(1) : cell));
      problems.add(rowOtherDelimiter(row.line, `${delimiter} `));
    }
  }
  for (const row of rows) {
    if (row.cells.length === dialect.width) continue;
    const rescued = rescueDelimiter(row.cells.join(delimiter), dialect);
    if (!rescued) continue;
    row.cells = rescued.cells;
    problems.add(rowOtherDelimiter(row.line, rescued.delimiter));
  }
  return problems.all();
}

function isFew(odd: TextRow[], rows: TextRow[]): boolean {
  return odd.length > 0 && 2 * odd.length < rows.length;
}

/** The first cell opens with a quote and the last closes with its partner. */
function isInOtherQuotes(cells: string[]): boolean {
  const first = cells[0] ?? '';
  if (cells.length < 2 || partnerOf(first) === null) return false;
  const last = cells.at(-1) ?? '';
  return last.endsWith(partnerOf(first) ?? '') && cells.filter((cell) => isWrapped(cell)).length >= 2;
}

/** Cut again in its own quotes; where that gives another width, the quotes are only taken away. */
function unwrap(cells: string[], delimiter: string, dialect: Dialect): string[] {
  const line = cells.join(delimiter);
  const quote = line.charAt(0);
  const own = { ...dialect, quote, close: partnerOf(line) ?? quote, escape: 'doubled' };
  const cut = cutRecord(line, 0, own);
  if (!cut.malformed && cut.cells.length === dialect.width) return cut.cells;
  return cells.map((cell) => (isWrapped(cell) ? cell.slice(1, -1) : cell));
}

/** Most cells but the first begin with one space, and not only to stand right in their column. */
function isPadded(cells: string[]): boolean {
  if (cells.length < 3) return false;
  const padded = cells.filter((cell, i) => i > 0 && cell.startsWith(' ') && cell.charCodeAt(1) !== space);
  if (padded.length < 2 || 2 * padded.length < cells.length - 1) return false;
  return padded.some((cell) => cellKind(cell) !== 'number');
}

const space = 32;
