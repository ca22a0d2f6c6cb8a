import { cellKind } from './cell-kind';
import type { CellKind } from './cell-kind';
import type { TextRow } from './split-rows';

/** What the values of a column mostly are; null where no kind prevails. */
export interface ColumnKind {
  kind: 'number' | 'year' | 'date' | 'code' | null;
  /** practically every value holds a digit */
  hasDigits: boolean;
}

const sampleRows = 200;

/** The kind of each column, judged by the lower half of the rows: headings and titles stand in the upper one. */
export function columnKinds(rows: TextRow[], width: number): ColumnKind[] {
  const isFull = (row: TextRow): boolean => row.cells.length >= width - 1 && isMoreThanTitle(row, width);
  let full = 0;
  for (const row of rows) if (isFull(row)) full++;
  let skip = full < rows.length && full === 1 ? 1 : Math.floor(full / 2);
  const lower: TextRow[] = [];
  for (const row of rows) {
    if (lower.length === sampleRows) break;
    if (isFull(row) && skip-- <= 0) lower.push(row);
  }
  return Array.from({ length: width }, (_, column) =>
    columnKind(lower.map((row) => row.cells[column] ?? '')),
  );
}

function isMoreThanTitle({ cells }: TextRow, width: number): boolean {
  if (width < 2) return true;
  for (let i = 1; i < cells.length; i++) if (cells[i]?.trim() !== '') return true;
  return false;
}

function columnKind(cells: string[]): ColumnKind {
  const counts: Record<CellKind, number> = {
    empty: 0,
    missing: 0,
    number: 0,
    year: 0,
    date: 0,
    code: 0,
    text: 0,
  };
  let digits = 0;
  for (const cell of cells) {
    counts[cellKind(cell)]++;
    if (/\d/.test(cell)) digits++;
  }
  const values = cells.length - counts.empty - counts.missing;
  const hasDigits = values > 1 && digits >= 0.9 * values;
  const numbers = counts.number + counts.year;
  const prevails = (count: number): boolean => count > 0 && count >= 0.5 * values;
  if (prevails(numbers)) return { kind: counts.year >= 0.8 * numbers ? 'year' : 'number', hasDigits };
  if (prevails(counts.date)) return { kind: 'date', hasDigits };
  if (prevails(counts.code)) return { kind: 'code', hasDigits };
  return { kind: null, hasDigits };
}

/** Do the cells that say anything say what their columns do? A row that is shifted by a cell does not fit. */
export function fitsColumns(cells: string[], kinds: ColumnKind[]): boolean {
  return kinds.every(({ kind }, column) => {
    const own = cellKind(cells[column] ?? '');
    if (kind === null || own === 'empty' || own === 'missing') return true;
    return own === kind || (kind === 'number' && own === 'year') || (kind === 'year' && own === 'number');
  });
}
