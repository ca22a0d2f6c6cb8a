import type { TextRow } from './split-rows';

/**
 * Index of the row where another table begins below the first: after an empty row, two or more rows of another
 * width. -1 where there is none.
 */
export function findSecondTable(rows: TextRow[], width: number): number {
  return rows.findIndex((row, i) => i > 0 && row.afterBlank && beginsTable(rows, i, width));
}

function beginsTable(rows: TextRow[], start: number, width: number): boolean {
  const own = rows[start]?.cells.length ?? 0;
  if (own < 2 || own === width) return false;
  const nextGap = rows.findIndex((row, i) => i > start && row.afterBlank);
  const block = rows.slice(start, nextGap === -1 ? undefined : nextGap);
  return block.length > 1 && block.every((row) => row.cells.length === own);
}
