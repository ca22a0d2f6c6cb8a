import type { ReadingChoice } from '../schema/mapping';
import type { TextTable } from '../schema/text-table';
import { decode } from './decode';
import { detectDialect } from './detect-dialect';
import { emptyTable } from './empty-table';
import { fileEmpty } from './problems';
import { readRows } from './read-rows';
import { splitRows } from './split-rows';

/**
 * Reads the bytes of a CSV export as text: encoding, dialect, title lines, headings, rows, notes, marks in numbers.
 * Nothing is converted. Never throws: what is wrong is in `problems`, with an empty table where nothing could be read.
 * @param choice what a person said of it, in place of what is found
 */
export function readFile(file: string, bytes: Uint8Array, choice: ReadingChoice = {}): TextTable {
  const decoded = decode(bytes, choice.encoding);
  if (decoded.text === null) return emptyTable(file, decoded.encoding, decoded.problems);
  const { dialect, problems: doubts, start } = detectDialect(decoded.text, choice.delimiter);
  const skipped = start > 0 ? 1 : 0;
  const split = splitRows(decoded.text.slice(start), dialect);
  const moved = split.problems.map((p) => (p.row === null ? p : { ...p, row: p.row + skipped }));
  const rows = split.rows.map((row) => ({ ...row, line: row.line + skipped }));
  if (rows.length === 0) return emptyTable(file, decoded.encoding, [...decoded.problems, fileEmpty()]);
  const { encoding } = decoded;
  const table = readRows({ file, encoding, delimiter: dialect.delimiter }, rows, choice);
  return { ...table, problems: [...decoded.problems, ...doubts, ...moved, ...table.problems] };
}
