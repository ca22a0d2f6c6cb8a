import type { ChartSpec, LineSeries, LinesSpec } from '../../charts/chart-spec';
import type { Indicator } from '../../indicators/indicator';
import { ownSeries } from '../../indicators/observations/own-series';
import { seriesKey } from '../../schema/series-settings';
import { areaLines } from '../area-lines';
import { chosenAreas, country, neighbours, ownName } from '../area-names';
import { rankedAreas } from '../area-ranking';
import type { BuildFigure, FigureContext } from '../figure';
import { nothing } from '../nothing';
import { asRestated, isAbout, readRestated } from '../restated';
import { readSeries } from '../series';
import { tile } from '../tile';
import { seriesHref, seriesId } from './address';
import { indicatorOf, rankingOf, unitOf, wordsOf } from './indicator';
import { listSeries, type OwnSeries } from './listed';

/** A count of a whole country would press every municipality onto the axis. */
const isComparable = ({ row }: OwnSeries) =>
  unitOf(row.unit, row.decimals).kind === 'share' || row.basis !== '';

/** The target as a line across what is shown. */
function withTarget(spec: LinesSpec, target: number | null): LinesSpec {
  const periods = [...new Set(spec.series.flatMap(({ points }) => points.map(({ x }) => x)))].sort();
  const ends = [...new Set([periods[0], periods.at(-1)])].filter((x) => x !== undefined);
  if (target === null || ends.length === 0) return spec;
  const line: LineSeries = {
    id: 'target',
    label: 'Mål',
    role: 'target',
    points: ends.map((x) => ({ x, y: { value: target } })),
  };
  return { ...spec, series: [...spec.series, line] };
}

async function lines(context: FigureContext, series: OwnSeries): Promise<ChartSpec> {
  const { settings } = series;
  const words = wordsOf(series);
  const withCountry = isComparable(series);
  const spec = await areaLines(context, {
    id: seriesId(series.key),
    ...words,
    subject: `${words.subject} i ${ownName(context)}${withCountry ? ' og hele landet' : ''}`,
    indicator: indicatorOf(series),
    withCountry,
    fromZero: settings.fromZero,
  });
  return spec.kind === 'lines' ? withTarget(spec, settings.target) : spec;
}

function ranking(context: FigureContext, series: OwnSeries): Promise<ChartSpec> {
  const words = wordsOf(series);
  const region = context.areas.byCode(context.selection.own)?.region;
  const others = [context.selection.own, ...neighbours(context), ...chosenAreas(context)];
  return rankedAreas(context, {
    id: `${seriesId(series.key)}-omraader`,
    ...words,
    subject: `${words.subject} ${region ? `i ${region}` : 'efter kommune'}`,
    indicator: indicatorOf(series),
    ranking: rankingOf(series),
    notes: isComparable(series) ? [] : ['Tallene er ikke sat i forhold til kommunernes størrelse.'],
    areas: [...new Set([...(isComparable(series) ? [country] : []), ...others])],
  });
}

async function tileOf(context: FigureContext, series: OwnSeries): Promise<ChartSpec> {
  const indicator = indicatorOf(series);
  const { own } = context.selection;
  const areas = isComparable(series) ? [own, country] : [own];
  return tile(context, indicator, await readSeries(context, indicator, areas), {
    id: `overblik-${seriesId(series.key)}`,
    ...wordsOf(series),
    href: seriesHref(series.key),
  });
}

/** Its page: over time, and beside other areas where there are any. */
export async function seriesFigures(context: FigureContext, key: string): Promise<ChartSpec[]> {
  const series = (await listSeries(context)).find((one) => one.key === key);
  if (!series) return [];
  const [restated, ...figures] = await Promise.all([
    readRestated(context),
    lines(context, series),
    ...(series.row.areas > 1 ? [ranking(context, series)] : []),
  ]);
  return restated.some((row) => isAbout(row, series.row)) ? figures.map(asRestated) : figures;
}

/** A tile for each series that people put on the first page, in the order in which they did. */
export function overviewTiles({ series = [] }: FigureContext): BuildFigure[] {
  return series
    .filter(({ onOverview }) => onOverview)
    .map((settings) => async (context) => {
      const found = (await listSeries(context)).find(({ key }) => key === settings.key);
      return found ? tileOf(context, found) : gone(context, settings.key, settings.title);
    });
}

/** A sentence for a series that no file has any more, or none that old. */
function gone(context: FigureContext, key: string, title: string): Promise<ChartSpec> {
  const { measure } = seriesKey(key);
  const indicator: Indicator = {
    ...ownSeries,
    title: title || measure.replaceAll('_', ' '),
    unit: unitOf(null, 0),
    basis: null,
    betterIs: 'neither',
    source: '',
    caveats: [],
    table: 'observations',
    measure,
  };
  return nothing(context, indicator, {
    id: `overblik-${seriesId(key)}`,
    subject: indicator.title,
    description: 'Egen serie',
  });
}
