import { cellKind } from './cell-kind';
import { fitsColumns } from './column-kinds';
import type { ColumnKind } from './column-kinds';
import type { TextRow } from './split-rows';

/** Tells whether the cells of a row of another length stand in their own columns. */
export interface RowPlaces {
  isCertain(cells: string[]): boolean;
}

/** So many rows, and so large a share of them, of one odd length are a program's habit. */
const habitRows = 3;
const habitShare = 0.05;
const sampleRows = 500;

/**
 * A cell may be lost or added anywhere in a row. It was at the end where many rows are that long, or where the last cell
 * that the row and the table share is a number, date or code and its neighbours are not.
 */
export function rowPlaces(rows: TextRow[], width: number, kinds: ColumnKind[]): RowPlaces {
  const full = rows.filter(({ cells }) => cells.length >= width);
  const blank = Array.from({ length: width }, (_, column) => full.some(({ cells }) => cells[column] === ''));
  const lengths = new Map<number, number>();
  for (const { cells } of rows) lengths.set(cells.length, (lengths.get(cells.length) ?? 0) + 1);
  const sample = full.slice(0, sampleRows);
  const holds = (column: number, kind: string): boolean =>
    sample.some(({ cells }) => cellKind(cells[column] ?? '') === kind);
  const isHabit = (length: number): boolean =>
    (lengths.get(length) ?? 0) >= Math.max(habitRows, habitShare * rows.length);
  const isAnchored = (cells: string[]): boolean => {
    const last = Math.min(cells.length, width) - 1;
    const kind = kinds[last]?.kind ?? null;
    const beside = cells.length < width ? last + 1 : last - 1;
    return kind !== null && cellKind(cells[last] ?? '') === kind && !holds(beside, kind);
  };
  return {
    isCertain(cells) {
      if (!blank.slice(cells.length).every(Boolean) || !fitsColumns(cells, kinds)) return false;
      const gap = cells.slice(0, width).findIndex((cell, column) => cell === '' && !blank[column]);
      return gap === -1 && (cells.length > width + 1 || isHabit(cells.length) || isAnchored(cells));
    },
  };
}
