import type { Value } from '../charts/chart-spec';
import type { Indicator } from '../indicators/indicator';
import type { Origin } from '../indicators/origin';
import type { SeriesRow, seriesColumns } from '../indicators/series';
import type { FigureContext } from './figure';
import { isProvisional } from './provisional';
import { read } from './read';
import { toValue } from './value';
import { isReached } from './window';

/** One number of one area and period, ready to be shown, and where it comes from. */
export interface SeriesPoint extends Origin {
  area: string;
  /** ISO period */
  period: string;
  value: Value;
}

/** An indicator that is followed over time. */
export type SeriesIndicator = Indicator & { columns: typeof seriesColumns };

/** The periods up to the last chosen one, ascending per area; provisional ones marked. */
export async function readSeries(
  context: FigureContext,
  indicator: SeriesIndicator,
  areas: readonly string[],
): Promise<SeriesPoint[]> {
  const rows = await read(context, indicator, areas);
  return seriesPoints(
    indicator,
    rows.filter((row) => isReached(context.selection, row.period)),
  );
}

/** Rows as points. The as-of stays at the single number only where it tells numbers apart. */
export function seriesPoints(indicator: Indicator, rows: readonly SeriesRow[]): SeriesPoint[] {
  const newest = new Map<string, string>();
  for (const { area, period, value } of rows) {
    if (value !== null && period > (newest.get(area) ?? '')) newest.set(area, period);
  }
  const sameDay = rows.every((row) => row.as_of === rows[0]?.as_of);
  return rows.map((row) => {
    const value = toValue(row.value, row.value_missing, sameDay ? null : row.as_of);
    if (
      row.value !== null &&
      isProvisional(indicator.provisional, row.period, newest.get(row.area) ?? '', row.as_of)
    ) {
      value.provisional = true;
    }
    return { ...row, value };
  });
}

/** The points of one area that have a number. */
export function numbersOf(points: readonly SeriesPoint[], area: string): SeriesPoint[] {
  return points.filter((point) => point.area === area && point.value.value !== null);
}
