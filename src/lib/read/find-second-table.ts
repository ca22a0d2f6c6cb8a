import type { TextRow } from './split-rows';

/**
 * Index of the row where another table begins below the first: after an empty row, two or more rows of another
 * width. -1 where there is none.
 */
export function findSecondTable(rows: TextRow[], width: number): number {
  for (let start = 1; start < rows.length;) {
    const end = blockEnd(rows, start);
    if (rows[start]?.afterBlank && isOtherTable(rows.slice(start, end), width)) return start;
    start = end;
  }
  return -1;
}

/** Where the rows without an empty row between them end. */
function blockEnd(rows: TextRow[], start: number): number {
  let end = start + 1;
  while (end < rows.length && !rows[end]?.afterBlank) end++;
  return end;
}

function isOtherTable(block: TextRow[], width: number): boolean {
  const own = block[0]?.cells.length ?? 0;
  return block.length > 1 && own > 1 && own !== width && block.every((row) => row.cells.length === own);
}
