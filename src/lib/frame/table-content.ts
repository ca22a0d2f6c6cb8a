import type { DataTable, Value } from '../charts/chart-spec';
import { formatAsStated } from '../format/number';
import { capital } from '../narrate/sentence';
import type { TableCell, TableContent } from '../ui/table-content';
import { cellExplanation, cellText } from '../narrate/cell-text';

type Column = DataTable['columns'][number];

const provisionalNote = '* Foreløbigt tal';
const text: Column = { label: '', unit: { name: '', kind: 'text', decimals: 0 } };

function cellOf(cell: string | Value, { unit, asStated }: Column): TableCell {
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

/**
 * A table's numbers as they are shown: one column, one number of decimals, unless it quotes them as stated; a blank
 * stays blank, other gaps are explained.
 */
export function tableContent(table: DataTable): TableContent {
  return {
    caption: table.caption,
    columns: table.columns.map(({ label, unit }) => ({
      label: capital(label),
      unit: unit.kind === 'text' || label.includes(unit.name) ? '' : unit.name,
      numeric: unit.kind !== 'text',
    })),
    rows: table.rows.map(({ cells, emphasis }) => ({
      cells: cells.map((cell, column) => cellOf(cell, table.columns[column] ?? text)),
      emphasis,
    })),
    notes: notesOf(table),
  };
}
