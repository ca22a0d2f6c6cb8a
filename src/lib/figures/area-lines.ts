import type { LineSeries, LinesSpec, NothingSpec, Role } from '../charts/chart-spec';
import { areaName, chosenAreas, country } from './area-names';
import type { FigureContext } from './figure';
import { nothing, whyNothing } from './nothing';
import { rankAmongAll } from './rank';
import { composedAreas, composedPoints, isStated } from './composed';
import { isObserved, readMembers, readSeries, type SeriesIndicator, type SeriesPoint } from './series';
import { specBase, type FigureWords } from './spec-base';
import { isShown } from './window';

interface AreaLinesWords extends FigureWords {
  indicator: SeriesIndicator;
  /** counts leave the country out: beside it every municipality would lie on the axis */
  withCountry: boolean;
  fromZero: boolean;
}

/** The line of one area. */
export function areaSeries(
  context: FigureContext,
  area: string,
  role: Role,
  points: readonly SeriesPoint[],
): LineSeries {
  return {
    id: area,
    label: areaName(context.areas, area),
    role,
    points: points
      .filter((point) => point.area === area)
      .map(({ period, value }) => ({ x: period, y: value })),
  };
}

/** Regions, parts of the country and the own group, made from their municipalities where the source states nothing of them. */
async function composedLines(
  context: FigureContext,
  indicator: SeriesIndicator,
  points: readonly SeriesPoint[],
): Promise<{ series: LineSeries[]; notes: string[]; from: SeriesPoint[] }> {
  const wanted = composedAreas(context).filter(({ id }) => !isStated(points, id));
  const members = [...new Set(wanted.flatMap((one) => one.members))];
  const known = await readMembers(context, indicator, members);
  const made = wanted.map((one) => ({ id: one.id, ...composedPoints(one, indicator, known) }));
  return {
    series: made.map(({ id, label, points }) => ({
      id,
      label,
      role: 'chosen',
      points: points.map(({ period, value }) => ({ x: period, y: value })),
    })),
    notes: made.map(({ note }) => note),
    from: made.flatMap(({ from }) => from),
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
  const composed = await composedLines(context, indicator, points);
  const series = [
    ...roles.map(([area, role]) => areaSeries(context, area, role, points)),
    ...composed.series,
  ].filter(hasNumbers);
  const hasOwn = series.some(({ role }) => role === 'own');
  if (!hasOwn && !series.some(({ role }) => role === 'country')) return nothing(context, indicator, words);
  const notes = [
    ...(hasOwn ? [] : [`${(await whyNothing(context, indicator)).sentence}.`]),
    ...composed.notes,
    ...(words.notes ?? []),
  ];
  const newest =
    series[0]?.role === 'own' ? series[0].points.findLast(({ y }) => y.value !== null) : undefined;
  // of counts the largest municipality has the most: their order says nothing
  const rank =
    newest && indicator.unit.kind !== 'count' && isObserved(indicator)
      ? await rankAmongAll(context, indicator, newest.x)
      : null;
  return {
    kind: 'lines',
    ...specBase(context, indicator, [...points, ...composed.from], { ...words, notes }),
    x: 'period',
    series,
    fromZero,
    ...(rank && { rank }),
    breaks: [...(indicator.breaks ?? [])],
    events: [],
  };
}
