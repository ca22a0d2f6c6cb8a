import type { ReadingChoice } from '../schema/mapping';
import type { Problem } from '../schema/problem';
import type { TextTable } from '../schema/text-table';
import { decode } from './decode';
import { detectDialect } from './detect-dialect';
import { emptyTable } from './empty-table';
import { fileEmpty, nullBytes } from './problems';
import { mendOddRows } from './mend-odd-rows';
import { readRows } from './read-rows';
import { usualLineEnds } from './usual-line-ends';
import { splitRows } from './split-rows';
import type { TextRow } from './split-rows';

/**
 * Reads the bytes of a CSV export as text: encoding, dialect, title lines, headings, rows, notes, marks in numbers.
 * Nothing is converted. What a person chose takes the place of what is found, and is no longer warned about.
 * Never throws: what is wrong is in `problems`, with an empty table where nothing could be read.
 */
export function readFile(file: string, bytes: Uint8Array, choice: ReadingChoice = {}): TextTable {
  const decoded = decode(bytes, choice.encoding);
  if (decoded.text === null) return emptyTable(file, decoded.encoding, decoded.problems);
  const text = usualLineEnds(decoded.text);
  const { dialect, problems: doubts, start } = detectDialect(text, choice.delimiter);
  const skipped = start > 0 ? 1 : 0;
  const split = splitRows(text.slice(start), dialect);
  const { rows } = split;
  const odd = mendOddRows(rows, dialect);
  const moved = [...split.problems, ...odd].map((p) => (p.row === null ? p : { ...p, row: p.row + skipped }));
  if (skipped > 0) for (const row of rows) row.line += skipped;
  if (rows.length === 0) return emptyTable(file, decoded.encoding, [...decoded.problems, fileEmpty()]);
  const nulls = text.includes('\0') ? withoutNulls(rows) : [];
  const table = readRows(rows, choice);
  return {
    file,
    encoding: decoded.encoding,
    delimiter: dialect.delimiter,
    ...table,
    problems: [...decoded.problems, ...doubts, ...nulls, ...moved, ...table.problems],
  };
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
