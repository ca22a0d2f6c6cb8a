import type { Problem } from '../schema/problem';
import { problemList, rowTooLong, rowTooShort } from './problems';
import type { TextRow } from './split-rows';

/** Rows as wide as the table. */
export interface FittedRows {
  rows: string[][];
  problems: Problem[];
}

/** Fills up rows that are too short and cuts those that are too long; says so unless only empty cells are concerned. */
export function fitRows(rows: TextRow[], width: number): FittedRows {
  const problems = problemList();
  const oftenBlank = mayBeBlank(rows, width);
  const fitted = rows.map(({ cells, line }) => {
    if (cells.length === width) return cells;
    if (cells.length > width) {
      const surplus = cells.slice(width).filter((cell) => cell.trim() !== '');
      if (surplus.length > 0) problems.add(rowTooLong(line, cells.length, width, surplus));
      return cells.slice(0, width);
    }
    const harmless = oftenBlank.slice(cells.length).every(Boolean);
    problems.add(rowTooShort(line, cells.length, width, harmless));
    return [...cells, ...new Array<string>(width - cells.length).fill('')];
  });
  return { rows: fitted, problems: problems.all() };
}

/** Columns that are blank in a row of full width: there a missing cell is nothing new. */
function mayBeBlank(rows: TextRow[], width: number): boolean[] {
  const blank = new Array<boolean>(width).fill(false);
  for (const { cells } of rows) {
    if (cells.length < width) continue;
    for (let column = 0; column < width; column++) if (cells[column] === '') blank[column] = true;
  }
  return blank;
}
