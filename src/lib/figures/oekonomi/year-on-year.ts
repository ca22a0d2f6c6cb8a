import type { LineSeries } from '../../charts/chart-spec';
import { monthName } from '../../format/date';
import { formatNumber } from '../../format/number';
import { netByMonth } from '../../indicators/budget/net-by-month';
import { netInMonth } from '../../indicators/budget/net-in-month';
import { ownName } from '../area-names';
import { reformsOf } from '../events/chart-events';
import type { BuildFigure, FigureContext } from '../figure';
import { nothing } from '../nothing';
import { readSeries, type SeriesPoint } from '../series';
import { specBase } from '../spec-base';
import { difference } from '../value';
import { isShown } from '../window';

function toYear(points: SeriesPoint[], year: string, isNewest: boolean): LineSeries {
  return {
    id: year,
    label: year,
    role: isNewest ? 'own' : 'chosen',
    points: points
      .filter(({ period }) => period.startsWith(year))
      .map(({ period, value }) => ({ x: period.slice(5), y: value })),
  };
}

/** What the months come to since January, beside the same months a year before; nothing where one of them is unknown. */
async function sinceJanuary(context: FigureContext): Promise<string[]> {
  const points = await readSeries(context, netByMonth, [context.selection.own]);
  const now = points.at(-1);
  if (!now) return [];
  const [year, month] = [Number(now.period.slice(0, 4)), now.period.slice(5)];
  const then = points.find(({ period }) => period === `${year - 1}-${month}`);
  const [sum, before] = [now.value.value, then?.value.value ?? null];
  if (sum === null || before === null) return [];
  // a reform in between makes the two another thing
  const reforms = await reformsOf(context, 'budget-aar', 'oekonomi');
  if (reforms.some(({ date }) => date > `${year - 1}-01-01` && date <= `${year}-${month}-31`)) return [];
  const more = difference(sum, before);
  const beside = `${formatNumber(Math.abs(more))} ${more < 0 ? 'mindre' : 'mere'} end i samme måneder ${year - 1}`;
  const until = month === '01' ? 'I januar' : `Fra januar til ${monthName(Number(month))}`;
  return [`${until} ${year} er der brugt ${formatNumber(sum)} (1.000 kr.), ${beside}.`];
}

/** Net spent in each calendar month, one line a year: since January the years would lie on each other. */
export const yearOnYear: BuildFigure = async (context) => {
  const words = {
    id: 'budget-aar',
    subject: `Nettoforbrug i ${ownName(context)}, år for år`,
    description: '1.000 kr. i den enkelte måned',
    wording: { measure: 'Nettoforbruget' },
  };
  const all = await readSeries(context, netInMonth, [context.selection.own]);
  const points = all.filter(({ period }) => isShown(context.selection, period));
  if (points.length === 0) return nothing(context, netInMonth, words);
  const years = [...new Set(points.map(({ period }) => period.slice(0, 4)))];
  return {
    kind: 'lines',
    ...specBase(context, netInMonth, points, { ...words, notes: await sinceJanuary(context) }),
    x: 'month',
    series: years.map((year) => toYear(points, year, year === years.at(-1))),
    fromZero: false,
    breaks: [],
    events: [],
  };
};
