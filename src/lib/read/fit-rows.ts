import type { Problem } from '../schema/problem';
import { columnKinds } from './column-kinds';
import { problemList } from './problem-list';
import { rowTooLong, rowTooShort } from './problems';
import { rowPlaces } from './row-places';
import type { RowPlaces } from './row-places';
import type { TextRow } from './split-rows';

/** Rows as wide as the table. */
export interface FittedRows {
  rows: string[][];
  problems: Problem[];
}

/**
 * Fills up rows that are too short and cuts those that are too long. Rows of the file's usual width need no mention:
 * what is odd about them is the header's width.
 */
export function fitRows(rows: TextRow[], width: number, usual: number): FittedRows {
  const problems = problemList();
  const kinds = columnKinds(rows, Math.min(width, usual));
  let known: RowPlaces | null = null;
  const places = (): RowPlaces => (known ??= rowPlaces(rows, width, kinds));
  const fitted = rows.map(({ cells, line }) => {
    const found = cells.length;
    if (found > width) {
      const surplus = cells.slice(width).filter((cell) => cell.trim() !== '');
      const harmless = surplus.length === 0 && places().isCertain(cells);
      if (surplus.length > 0 || found !== usual)
        problems.add(rowTooLong(line, found, width, surplus, harmless));
    }
    if (found < width && found !== usual)
      problems.add(rowTooShort(line, found, width, places().isCertain(cells)));
    return fitRow(cells, width);
  });
  return { rows: fitted, problems: problems.all() };
}

/** As many cells as asked for: the surplus left out, what is missing empty. */
export function fitRow(cells: string[], width: number): string[] {
  if (cells.length === width) return cells;
  return Array.from({ length: width }, (_, column) => cells[column] ?? '');
}
