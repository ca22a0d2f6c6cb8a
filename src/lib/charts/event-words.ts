import { formatDateRange } from '../format/date-range';
import { parsePeriod } from '../format/period';
import type { ChartEvent, DataTable, LinesSpec, StackedPeriodsSpec } from './chart-spec';

/** When an event was, as Danish text: `25. oktober 2022`, `maj 2022`. */
export function eventDay({ date, until }: ChartEvent): string {
  return formatDateRange(date, until ?? date);
}

/** Events and reforms of a chart over time that lie among its periods, by date; none where its axis is not in time. */
export function eventsOf(spec: LinesSpec | StackedPeriodsSpec): ChartEvent[] {
  if (spec.kind === 'lines' && spec.x !== 'period') return [];
  const breaks = spec.kind === 'lines' ? spec.breaks : [];
  const periods = (spec.kind === 'lines' ? spec.series.flatMap(({ points }) => points) : [])
    .map(({ x }) => x)
    .concat(spec.kind === 'lines' ? [] : spec.periods)
    .sort();
  const first = parsePeriod(periods[0] ?? '')?.start ?? '';
  const last = parsePeriod(periods.at(-1) ?? '')?.end ?? '';
  return [...spec.events, ...breaks]
    .filter(({ date, until = date }) => until >= first && date <= last)
    .sort((a, b) => a.date.localeCompare(b.date));
}

/**
 * A column that names each event in the row of the period that it fell in, or, where the periods have gaps, of the one before
 * it; nothing where there are no events, or no numbers beside them.
 */
export function withEvents<T extends Pick<DataTable, 'columns' | 'rows'>>(
  table: T,
  events: readonly ChartEvent[],
  periods: readonly string[],
): T {
  const hasNumbers = table.rows.some(({ cells }) =>
    cells.some((cell) => typeof cell !== 'string' && cell.value !== null),
  );
  if (events.length === 0 || !hasNumbers) return table;
  const starts = periods.map((period) => parsePeriod(period)?.start ?? '');
  const rowOf = ({ date }: ChartEvent) =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= date),
    );
  const said = (row: number) =>
    events
      .filter((event) => rowOf(event) === row)
      .map((event) => `${eventDay(event)}: ${event.label}`)
      .join('; ');
  return {
    ...table,
    columns: [
      ...table.columns,
      { label: 'Begivenheder', unit: { name: '', kind: 'text' as const, decimals: 0 } },
    ],
    rows: table.rows.map((row, at) => ({ ...row, cells: [...row.cells, said(at)] })),
  };
}
