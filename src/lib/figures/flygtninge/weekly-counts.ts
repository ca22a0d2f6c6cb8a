import type { Value } from '../../charts/chart-spec';
import type { RowOf } from '../../indicators/statement';
import { refugeesInTotal } from '../../indicators/refugees/total';
import { weeklyRefugees } from '../../indicators/refugees/weekly';
import type { FigureContext } from '../figure';
import { read } from '../read';
import { readSeries } from '../series';
import { toValue } from '../value';
import { isShown } from '../window';

type Row = RowOf<typeof weeklyRefugees>;

/** The weekly count in the chosen period, as rows and by status and week. */
export interface WeeklyCounts {
  rows: Row[];
  /** ISO weeks, ascending */
  weeks: string[];
  /** one value per week; a week without the row is blank */
  valuesOf(status: string): Value[];
  has(status: string): boolean;
  /** the sum of the statuses, one per week */
  totals: Value[];
}

/** Reads statuses and totals of the own area. */
export async function readWeeklyCounts(context: FigureContext): Promise<WeeklyCounts> {
  const all = await read(context, weeklyRefugees);
  const rows = all.filter((row) => isShown(context.selection, row.week));
  const sums = await readSeries(context, refugeesInTotal, [context.selection.own]);
  const weeks = [...new Set(rows.map((row) => row.week))].sort();
  const valueIn = (status: string, week: string): Value => {
    const row = rows.find((one) => one.status === status && one.week === week);
    return toValue(row?.persons ?? null, row?.persons_missing ?? null);
  };
  return {
    rows,
    weeks,
    valuesOf: (status) => weeks.map((week) => valueIn(status, week)),
    has: (status) => rows.some((row) => row.status === status),
    totals: weeks.map((week) => sums.find(({ period }) => period === week)?.value ?? toValue(null)),
  };
}
