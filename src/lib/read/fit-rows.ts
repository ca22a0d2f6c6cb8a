import type { Problem } from '../schema/problem';
import { columnKinds, fitsColumns } from './column-kinds';
import { problemList } from './problem-list';
import { rowTooLong, rowTooShort } from './problems';
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
  const oftenBlank = blankColumns(rows, width);
  const fitted = rows.map(({ cells, line }) => {
    const found = cells.length;
    const fits = found === width || found === usual || fitsColumns(cells, kinds);
    if (found > width) {
      const surplus = cells.slice(width).filter((cell) => cell.trim() !== '');
      const harmless = fits && surplus.length === 0;
      if (surplus.length > 0 || found !== usual)
        problems.add(rowTooLong(line, found, width, surplus, harmless));
    }
    if (found < width && found !== usual) {
      const harmless = fits && oftenBlank.slice(found).every(Boolean);
      problems.add(rowTooShort(line, found, width, harmless));
    }
    return fitRow(cells, width);
  });
  return { rows: fitted, problems: problems.all() };
}

/** As many cells as asked for: the surplus left out, what is missing empty. */
export function fitRow(cells: string[], width: number): string[] {
  if (cells.length === width) return cells;
  return Array.from({ length: width }, (_, column) => cells[column] ?? '');
}

/** Columns that are blank in a row of full width: there a missing cell is nothing new. */
function blankColumns(rows: TextRow[], width: number): boolean[] {
  const blank = new Array<boolean>(width).fill(false);
  for (const { cells } of rows) {
    if (cells.length < width) continue;
    for (let column = 0; column < width; column++) if (cells[column] === '') blank[column] = true;
  }
  return blank;
}
