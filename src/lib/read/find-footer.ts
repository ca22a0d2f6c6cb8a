import { cellKind } from './cell-kind';
import { fitsColumns } from './column-kinds';
import type { ColumnKind } from './column-kinds';
import type { TextRow } from './split-rows';

const totals = /^(i alt|ialt|total|sum|antal|samlet)\b/i;
const notes =
  /^(kilde|kilder|source|note|noter|anm|anmærkning|opgjort|udtrukket|udskrevet|opdateret|dannet|©|\*|[0-9a-z]\)|https?:)/i;

/** How many rows at the end are not data: sources, notes, sums narrower than the table. */
export function findFooter(rows: TextRow[], kinds: ColumnKind[]): number {
  let start = rows.length;
  for (let i = rows.length - 1; i > 0; i--) {
    const row = rows[i];
    if (!row) break;
    if (isFooter(row, kinds)) start = i;
    else if (!mayBelongToFooter(row)) break;
  }
  return rows.length - start;
}

/** A sum as wide as the table belongs to the notes where it stands below one, else to the data. */
function mayBelongToFooter({ cells }: TextRow): boolean {
  return totals.test(cells[0]?.trim() ?? '');
}

/** A last row that broke off after its first cell is no note. */
function isOfKind(cell: string, column: ColumnKind | undefined): boolean {
  return column !== undefined && column.kind !== null && cellKind(cell) === column.kind;
}

/** Is the one row below the data, in one cell, perhaps no note but the beginning of a row that broke off? */
export function mayBeRow(footer: TextRow[]): boolean {
  const [row] = footer;
  if (!row || footer.length > 1 || row.afterBlank || row.cells.length > 1) return false;
  const text = row.cells[0]?.trim() ?? '';
  return text.length < 40 && !/[.:]/.test(text) && !totals.test(text) && !notes.test(text);
}

function isFooter(row: TextRow, kinds: ColumnKind[]): boolean {
  const width = kinds.length;
  const first = row.cells[0]?.trim() ?? '';
  const filled = row.cells.filter((cell) => cell.trim() !== '').length;
  if (width < 2) return row.afterBlank && notes.test(first);
  if (row.cells.length < width) {
    if (totals.test(first) || notes.test(first)) return true;
    if (row.cells.length === 1) return !isOfKind(first, kinds[0]);
    return row.cells.length <= width / 2 && !fitsColumns(row.cells, kinds);
  }
  if (filled !== 1 || first === '') return false;
  const kind = kinds[0]?.kind ?? null;
  if (kind !== null && cellKind(first) === 'text') return true;
  return row.afterBlank || notes.test(first) || (/\s/.test(first) && first.length > 60);
}
