import type { DataTable, Value } from '../charts/chart-spec';
import { formatAsStated } from '../format/number';
import { cellExplanation, cellText } from './cell-text';
import { capital } from './sentence';

/** A table as it is shown: every number is text already. */
export interface ShownTable {
  caption: string;
  columns: { label: string; unit: string; numeric: boolean }[];
  rows: { cells: ShownCell[]; emphasis: DataTable['rows'][number]['emphasis'] }[];
  /** what the signs in the cells mean, one sentence each */
  notes: string[];
}

export interface ShownCell {
  text: string;
  /** a sign that hangs to the right of the number, such as `*` */
  mark: string;
  /** small, after the text; empty: none */
  note: string;
}

type Column = DataTable['columns'][number];

const provisionalNote = '* Foreløbigt tal';
const text: Column = { label: '', unit: { name: '', kind: 'text', decimals: 0 } };

function cellOf(cell: string | Value, { unit, asStated }: Column): ShownCell {
  if (typeof cell === 'string') return { text: cell, mark: '', note: '' };
  const provisional = cell.provisional && cell.value !== null;
  const { value } = cell;
  const quoted = asStated && value !== null && Number.isFinite(value);
  const shown = quoted ? formatAsStated(value) : cellText(cell, unit);
  return { text: shown, mark: provisional ? '*' : '', note: cell.note ?? '' };
}

function notesOf(table: DataTable): string[] {
  const notes = table.rows.flatMap(({ cells }) =>
    cells.flatMap((cell, column) => {
      if (typeof cell === 'string') return [];
      const explanation = cellExplanation(cell, (table.columns[column] ?? text).unit);
      return [explanation, cell.provisional && cell.value !== null ? provisionalNote : null];
    }),
  );
  return [...new Set(notes.filter((note) => note !== null))];
}

/** Whether a heading says its unit already: `Ledige pladser`, `Uger`. */
function namesUnit(label: string, unit: string): boolean {
  return label.toLowerCase().includes(unit.toLowerCase());
}

/**
 * A table's numbers as they are shown: one column, one number of decimals, unless it quotes them as stated; a blank
 * stays blank, other gaps are explained.
 */
export function shownTable(table: DataTable): ShownTable {
  return {
    caption: table.caption,
    columns: table.columns.map(({ label, unit }) => ({
      label: capital(label),
      unit: unit.kind === 'text' || namesUnit(label, unit.name) ? '' : unit.name,
      numeric: unit.kind !== 'text',
    })),
    rows: table.rows.map(({ cells, emphasis }) => ({
      cells: cells.map((cell, column) => cellOf(cell, table.columns[column] ?? text)),
      emphasis,
    })),
    notes: notesOf(table),
  };
}

/** The same table in the words of the committee's own papers, where it has them; above: what stands over all numbers. */
export function tableInMinutes(table: DataTable): ShownTable & { above: string } {
  const shown = shownTable(table);
  const { asInMinutes: words } = table;
  if (!words) return { ...shown, above: '' };
  return {
    ...shown,
    above: words.above,
    columns: shown.columns.map((column, at) => ({
      ...column,
      label: words.columns[at] ?? column.label,
      unit: '',
    })),
    rows: shown.rows.map((row, at) => {
      const [first, ...rest] = row.cells;
      return first ? { ...row, cells: [{ ...first, text: words.rows[at] ?? first.text }, ...rest] } : row;
    }),
  };
}

/** Whether there is anything beside the names of the rows. */
export function saysAnything({ rows }: ShownTable): boolean {
  return rows.some(({ cells }) => cells.some(({ text }, column) => column > 0 && text !== ''));
}

/** A cell on paper: its sign after it, its note in brackets, and the number of a part in brackets, as in the minutes. */
export function printedCell(table: ShownTable, row: number, column: number): string {
  const { cells, emphasis } = table.rows[row] ?? { cells: [], emphasis: 'none' };
  const { text, mark, note } = cells[column] ?? { text: '', mark: '', note: '' };
  const isPart = emphasis === 'part' && column > 0 && text !== '' && table.columns[column]?.numeric;
  return `${isPart ? `(${text})` : text}${mark}${note ? ` (${note})` : ''}`;
}

/** A column's heading on paper, with its unit: `Antal (personer)`. */
export function printedHeading({ label, unit }: ShownTable['columns'][number]): string {
  return unit ? `${label} (${unit})` : label;
}
