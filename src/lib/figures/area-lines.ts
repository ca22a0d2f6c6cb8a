import type { LineSeries, LinesSpec, NothingSpec, Role } from '../charts/chart-spec';
import { areaName, chosenAreas, country } from './area-names';
import type { FigureContext } from './figure';
import { nothing, whyNothing } from './nothing';
import { rankAmongAll } from './rank';
import { readSeries, type ObservedIndicator, type SeriesPoint } from './series';
import { specBase, type FigureWords } from './spec-base';
import { isShown } from './window';

interface AreaLinesWords extends FigureWords {
  indicator: ObservedIndicator;
  /** counts leave the country out: beside it every municipality would lie on the axis */
  withCountry: boolean;
  fromZero: boolean;
}

function toSeries(context: FigureContext, area: string, role: Role, points: SeriesPoint[]): LineSeries {
  return {
    id: area,
    label: areaName(context.areas, area),
    role,
    points: points
      .filter((point) => point.area === area)
      .map(({ period, value }) => ({ x: period, y: value })),
  };
}

function hasNumbers(series: LineSeries): boolean {
  return series.points.some(({ y }) => y.value !== null);
}

/** One line per area over time: the own one, the country where it can be compared, and the chosen ones. */
export async function areaLines(
  context: FigureContext,
  { indicator, withCountry, fromZero, ...words }: AreaLinesWords,
): Promise<LinesSpec | NothingSpec> {
  const { own } = context.selection;
  const roles: [string, Role][] = [
    [own, 'own'],
    ...(withCountry ? ([[country, 'country']] as [string, Role][]) : []),
    ...chosenAreas(context).map((area): [string, Role] => [area, 'chosen']),
  ];
  const known = await readSeries(
    context,
    indicator,
    roles.map(([area]) => area),
  );
  const points = known.filter((point) => isShown(context.selection, point.period));
  const series = roles.map(([area, role]) => toSeries(context, area, role, points)).filter(hasNumbers);
  const hasOwn = series.some(({ role }) => role === 'own');
  if (!hasOwn && !series.some(({ role }) => role === 'country')) return nothing(context, indicator, words);
  const notes = [
    ...(hasOwn ? [] : [`${(await whyNothing(context, indicator)).sentence}.`]),
    ...(words.notes ?? []),
  ];
  const newest =
    series[0]?.role === 'own' ? series[0].points.findLast(({ y }) => y.value !== null) : undefined;
  // of counts the largest municipality has the most: their order says nothing
  const isRanked = newest && indicator.unit.kind !== 'count';
  const rank = isRanked ? await rankAmongAll(context, indicator, newest.x) : null;
  return {
    kind: 'lines',
    ...specBase(context, indicator, points, { ...words, notes }),
    x: 'period',
    series,
    fromZero,
    ...(rank && { rank }),
    breaks: [...(indicator.breaks ?? [])],
    events: [],
  };
}
