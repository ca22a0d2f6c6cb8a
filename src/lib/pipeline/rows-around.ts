import { splitRows } from '../read/split-rows';
import type { Window } from '../schema/look';
import { windowOf } from './look-of';
import type { StreamPlan } from './stream/stream-file';
import { textBatches } from './stream/text-batches';

const before = 3;
const count = 7;

/** The rows around a line. Blank lines and titles are no rows: where the line is none, the first row after it stands in the middle. */
export function rowsAround(
  rows: readonly string[][],
  lines: readonly number[],
  line: number,
): Window<string[]> {
  const at = lines.findIndex((found) => found >= line);
  return windowOf(rows, lines, Math.max(0, (at < 0 ? rows.length - 1 : at) - before), count);
}

/** The same of a large file, which is read anew as far as the line. */
export async function streamedRowsAround(
  { understood, dialect }: StreamPlan,
  blob: Blob,
  line: number,
): Promise<Window<string[]>> {
  let passed = 0;
  const batches = textBatches(blob, understood.text.encoding ?? 'utf-8', dialect.quote);
  for await (const { text, lines } of batches) {
    if (passed + lines >= line) {
      const { rows } = splitRows(text, dialect);
      const cells = rows.map((row) => row.cells);
      const places = rows.map((row) => row.line + passed);
      return rowsAround(cells, places, line);
    }
    passed += lines;
  }
  return { total: 0, first: [], lines: [] };
}
