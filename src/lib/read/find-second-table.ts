import { cellKind } from './cell-kind';
import { fitsColumns } from './column-kinds';
import type { ColumnKind } from './column-kinds';
import type { TextRow } from './split-rows';

/**
 * Index of the row where another table of another width begins below the first: two or more rows after an empty one,
 * or a heading and two more rows without. -1 where there is none.
 */
export function findSecondTable(rows: TextRow[], kinds: ColumnKind[]): number {
  const width = kinds.length;
  for (let start = 1; start < rows.length;) {
    const end = runEnd(rows, start);
    const row = rows[start];
    const own = row?.cells.length ?? 0;
    const length = end - start;
    if (row && own > 1 && own !== width) {
      const endsBlock = end === rows.length || rows[end]?.afterBlank;
      if (endsBlock && (row.afterBlank ? length > 1 : length > 2 && looksLikeHeading(row, kinds)))
        return start;
    }
    start = end;
  }
  return -1;
}

/** A row among the data whose cells are all words, also where numbers should be; it may head another table. -1: none. */
export function findInnerHeading(rows: TextRow[], kinds: ColumnKind[]): number {
  const typed = kinds.flatMap(({ kind }, column) => (kind === null ? [] : [column]));
  if (typed.length === 0) return -1;
  const isText = (cell: string): boolean => cellKind(cell) === 'text';
  const least = Math.max(2, 0.8 * kinds.length);
  return rows.findIndex((row, i) => {
    if (i === 0 || !typed.every((column) => isText(row.cells[column] ?? ''))) return false;
    if (isPart(row)) return false;
    if (typed.length > 1 && !row.cells.some((cell) => /\d/.test(cell))) return true;
    return row.cells.filter(isText).length >= least && (row.afterBlank || isOnlyHere(rows, row));
  });
}

/** A row that says of itself that it is a part of the one above ("- heraf på vej;fem-seks") heads nothing. */
function isPart({ cells }: TextRow): boolean {
  return /^\s*[-–•]?\s*heraf\b/i.test(cells[0] ?? '');
}

/** Where the rows of one width without an empty row between them end. */
function runEnd(rows: TextRow[], start: number): number {
  const own = rows[start]?.cells.length;
  let end = start + 1;
  while (end < rows.length && !rows[end]?.afterBlank && rows[end]?.cells.length === own) end++;
  return end;
}

function looksLikeHeading(row: TextRow, kinds: ColumnKind[]): boolean {
  return !fitsColumns(row.cells, kinds) && row.cells.every((cell) => cellKind(cell) === 'text');
}

/** No cell of the row stands in another row, so they are no values of their columns. */
function isOnlyHere(rows: TextRow[], row: TextRow): boolean {
  return rows.every(
    (other) => other === row || other.cells.every((cell, column) => cell !== row.cells[column]),
  );
}
