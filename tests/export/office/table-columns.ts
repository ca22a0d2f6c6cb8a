import type { ChartSpec } from '../../../src/lib/charts/chart-spec';
import { eventsOf } from '../../../src/lib/charts/event-words';

/** A row of cells under or behind its heading. */
export interface Column<Cell> {
  name: string;
  cells: Cell[];
}

/** Few periods without events stand side by side as in the minutes; then what is counted stands before the numbers, not over them. */
function liesDown(spec: ChartSpec): boolean {
  return spec.kind === 'stacked-periods' && spec.periods.length <= 6 && eventsOf(spec).length === 0;
}

/**
 * The numeric rows of a table as it was read from a file, whichever way it lies, in the order of `numbersOf`.
 * @param count how many rows of numbers there must be; columns of text come before them
 */
export function columnsOf<Cell>(spec: ChartSpec, table: readonly Cell[][], count: number): Column<Cell>[] {
  const [header = [], ...rows] = table;
  if (liesDown(spec)) return rows.map(([name, ...cells]) => ({ name: String(name).trim(), cells }));
  const stated = spec.kind === 'bullet' ? 3 : 1;
  const texts =
    spec.kind === 'table' ? spec.table.columns.findIndex(({ unit }) => unit.kind !== 'text') : stated;
  return Array.from({ length: count }, (_, at) => ({
    name: String(header[texts + at] ?? ''),
    cells: rows.map((row) => row[texts + at] as Cell),
  }));
}
