import type { LineSeries } from '../../charts/chart-spec';
import { netByMonth } from '../../indicators/budget/net-by-month';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { readSeries, type SeriesPoint } from '../series';
import { specBase } from '../spec-base';
import { isShown } from '../window';

function toYear(points: SeriesPoint[], year: string, isNewest: boolean): LineSeries {
  return {
    id: year,
    label: year,
    role: isNewest ? 'own' : 'other',
    points: points
      .filter(({ period }) => period.startsWith(year))
      .map(({ period, value }) => ({ x: period.slice(5), y: value })),
  };
}

/** Net spent since January by calendar month, one line a year. */
export const yearOnYear: BuildFigure = async (context) => {
  const words = {
    id: 'budget-aar',
    subject: `Nettoforbrug i ${ownName(context)}, år for år`,
    description: '1.000 kr. siden januar, efter kalendermåned',
    wording: { measure: 'Nettoforbruget' },
  };
  const all = await readSeries(context, netByMonth, [context.selection.own]);
  const points = all.filter(({ period }) => isShown(context.selection, period));
  if (points.length === 0) return nothing(context, netByMonth, words);
  const years = [...new Set(points.map(({ period }) => period.slice(0, 4)))];
  return {
    kind: 'lines',
    ...specBase(context, netByMonth, points, words),
    x: 'month',
    series: years.map((year) => toYear(points, year, year === years.at(-1))),
    fromZero: true,
    breaks: [],
    events: [],
  };
};
