import type { NothingSpec, RankedBarsSpec, Role } from '../charts/chart-spec';
import { formatPeriod } from '../format/period';
import { observedRanking } from '../indicators/observations/ranking';
import { areaName, byName, country } from './area-names';
import type { FigureContext } from './figure';
import { nothing } from './nothing';
import type { seriesColumns } from '../indicators/series';
import type { Statement } from '../indicators/statement';
import { composedAreas, composedPoints, isStated } from './composed';
import { seriesPoints, type ObservedIndicator, type SeriesIndicator, type SeriesPoint } from './series';
import { specBase, type FigureWords } from './spec-base';
import { read } from './read';
import { isShown } from './window';

type Bar = RankedBarsSpec['bars'][number];

/** A number of every area in one period. */
type Ranking = Statement & { columns: typeof seriesColumns };

interface AreaRankingWords extends FigureWords {
  indicator: SeriesIndicator;
  ranking: Ranking;
  /** the areas that stand beside each other; absent: all that there are */
  areas?: string[];
}

function roleOf({ selection }: FigureContext, area: string): Role {
  if (area === selection.own) return 'own';
  if (area === country) return 'country';
  return selection.compare.includes(area) ? 'chosen' : 'other';
}

/** Longest first, equal ones by name, missing ones last. */
function byLength(a: Bar, b: Bar): number {
  const longer = (b.value.value ?? -Infinity) - (a.value.value ?? -Infinity);
  return longer || byName(a.label, b.label);
}

/** The own place among the municipalities, equal ones sharing the better place; a chosen region has none. */
export function rankOf(
  { areas }: FigureContext,
  bars: readonly Pick<Bar, 'id' | 'role' | 'value'>[],
): RankedBarsSpec['rank'] {
  const own = bars.find(({ role }) => role === 'own')?.value.value ?? null;
  const numbers = bars.flatMap(({ id, value }) =>
    areas.byCode(id)?.kind === 'municipality' && value.value !== null ? [value.value] : [],
  );
  if (own === null) return null;
  return { place: 1 + numbers.filter((number) => number > own).length, of: numbers.length };
}

/** Regions, parts of the country and the own group in the same month, where the source states nothing of them. */
function composedBars(
  context: FigureContext,
  indicator: SeriesIndicator,
  points: readonly SeriesPoint[],
  all: readonly SeriesPoint[],
): { bars: Bar[]; notes: string[] } {
  const wanted = composedAreas(context).filter(({ id }) => !isStated(points, id));
  const made = wanted.map((one) => ({ id: one.id, ...composedPoints(one, indicator, all) }));
  return {
    bars: made.flatMap(({ id, label, points: [point] }) =>
      point ? [{ id, label, role: 'chosen' as const, value: point.value }] : [],
    ),
    notes: made.map(({ note }) => note),
  };
}

/** The same of a measure that is followed month by month. */
export async function areaRanking(
  context: FigureContext,
  words: Omit<AreaRankingWords, 'ranking' | 'indicator'> & { indicator: ObservedIndicator },
): Promise<RankedBarsSpec | NothingSpec> {
  return rankedAreas(context, { ...words, ranking: { ...observedRanking, of: words.indicator.of } });
}

/** Areas beside each other in the newest period that the own one and the country share; one sentence where there is none. */
export async function rankedAreas(
  context: FigureContext,
  { indicator, ranking, areas, ...words }: AreaRankingWords,
): Promise<RankedBarsSpec | NothingSpec> {
  const all = await read(context, ranking);
  const rows = all.filter(
    ({ area, period }) => isShown(context.selection, period) && (areas?.includes(area) ?? true),
  );
  const period = rows[0]?.period;
  if (!period) return nothing(context, indicator, words);
  const points = seriesPoints(indicator, rows);
  const composed = composedBars(context, indicator, points, seriesPoints(indicator, all));
  const bars = points
    .map(({ area, value }): Bar => ({
      id: area,
      label: areaName(context.areas, area),
      role: roleOf(context, area),
      value,
    }))
    .concat(composed.bars)
    .sort(byLength);
  const description = `${words.description}, ${formatPeriod(period)}`;
  const isOneDay = new Set(points.map(({ as_of }) => as_of)).size === 1;
  const notes = [
    ...composed.notes,
    ...(words.notes ?? []),
    ...(isOneDay ? [] : ['Områderne er opgjort på forskellige dage.']),
  ];
  return {
    kind: 'ranked-bars',
    ...specBase(context, indicator, points, { ...words, description, notes }),
    period,
    bars,
    rank: rankOf(context, bars),
  };
}
