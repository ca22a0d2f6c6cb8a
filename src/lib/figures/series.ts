import type { Value } from '../charts/chart-spec';
import type { Indicator } from '../indicators/indicator';
import type { Origin } from '../indicators/origin';
import type { SeriesRow, seriesColumns } from '../indicators/series';
import type { Observed } from '../indicators/statement';
import { chosenAreas, country } from './area-names';
import type { FigureContext } from './figure';
import { isProvisional } from './provisional';
import { read } from './read';
import { toValue } from './value';
import { isReached, isShown } from './window';

/** One number of one area and period, ready to be shown, and where it comes from. */
export interface SeriesPoint extends Origin {
  area: string;
  /** ISO period */
  period: string;
  value: Value;
}

/** An indicator that is followed over time. */
export type SeriesIndicator = Indicator & { columns: typeof seriesColumns };

/** An indicator that is one measure of `observations`. */
export type ObservedIndicator = SeriesIndicator & { measure: string; of: readonly Observed[] };

/** Whether every area's number can be asked for at once. */
export function isObserved(indicator: SeriesIndicator): indicator is ObservedIndicator {
  return 'of' in indicator && indicator.measure !== undefined;
}

/**
 * The given areas' periods up to the last chosen one, ascending; provisional ones marked. All areas of the selection are
 * asked for, so that a page's figures share one answer.
 */
export async function readSeries(
  context: FigureContext,
  indicator: SeriesIndicator,
  areas: readonly string[],
): Promise<SeriesPoint[]> {
  const rows = await read(context, indicator, [context.selection.own, country, ...chosenAreas(context)]);
  return seriesPoints(
    indicator,
    rows.filter(({ area, period }) => areas.includes(area) && isReached(context.selection, period)),
  );
}

/** Periods of municipalities that are compared with as one. All of them are asked for, so that a page's figures share one answer. */
export async function readMembers(
  context: FigureContext,
  indicator: SeriesIndicator,
  areas: readonly string[],
): Promise<SeriesPoint[]> {
  if (areas.length === 0) return [];
  const rows = await read(context, indicator, areas);
  return seriesPoints(
    indicator,
    rows.filter(({ period }) => isShown(context.selection, period)),
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
