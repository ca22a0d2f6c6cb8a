import type * as Chart from './chart-spec';
import { isCategory, isEvent, isRole, isUnit, isValue } from './base-shape';
import { partsOfWhole } from './parts-shape';
import {
  has,
  isEither,
  isListOf,
  isNumber,
  isOneOf,
  isText,
  isWhole,
  isYesOrNo,
  orNull,
  perhaps,
  type Check,
  type Fields,
} from './shape';

type Item<List> = List extends readonly (infer One)[] ? One : never;
type Kind = Chart.ChartSpec['kind'];
type Own<K extends Kind> = Omit<Extract<Chart.ChartSpec, { kind: K }>, keyof Chart.SpecBase | 'kind'>;

const isRank = has<Chart.Rank>({
  period: isText,
  place: isNumber,
  of: isNumber,
  first: isOneOf('highest', 'lowest'),
  shared: isNumber,
  without: isNumber,
});

const isLine = has<Chart.LineSeries>({
  id: isText,
  label: isText,
  role: isRole,
  category: perhaps(isCategory),
  points: isListOf(has<Item<Chart.LineSeries['points']>>({ x: isText, y: isValue })),
});

const smallMultiples: Fields<Own<'small-multiples'>> = {
  panels: isListOf(isLine),
  country: orNull(isLine),
  fromZero: isYesOrNo,
  breaks: isListOf(isEvent),
};

const lines: Fields<Own<'lines'>> = {
  x: isOneOf('period', 'month', 'as-of'),
  series: isListOf(isLine),
  fromZero: isYesOrNo,
  rank: perhaps(isRank),
  breaks: isListOf(isEvent),
  events: isListOf(isEvent),
  projection: perhaps(
    has<Chart.Projection>({
      of: isText,
      points: isListOf(has<Item<Chart.Projection['points']>>({ x: isText, low: isNumber, high: isNumber })),
      reaches: has<Chart.Projection['reaches']>({
        series: isText,
        earliest: orNull(isText),
        latest: orNull(isText),
      }),
      premise: isText,
      outcome: isText,
      undated: isText,
    }),
  ),
};

/** Its lists of values are as long as its periods. */
const stacked = (periods: number): Fields<Own<'stacked-periods'>> => ({
  periods: isListOf(isText),
  series: isListOf(
    has<Item<Chart.StackedPeriodsSpec['series']>>({
      id: isText,
      label: isText,
      category: isCategory,
      values: isListOf(isValue, periods),
    }),
  ),
  ofWhich: isListOf(
    has<Item<Chart.StackedPeriodsSpec['ofWhich']>>({
      of: isText,
      id: isText,
      label: isText,
      values: isListOf(isValue, periods),
    }),
  ),
  totals: isListOf(isValue, periods),
  events: isListOf(isEvent),
});

const isPlace = orNull(has<NonNullable<Chart.RankedBarsSpec['rank']>>({ place: isNumber, of: isNumber }));

const rankedBars: Fields<Own<'ranked-bars'>> = {
  period: isText,
  bars: isListOf(
    has<Item<Chart.RankedBarsSpec['bars']>>({
      id: isText,
      label: isText,
      role: isRole,
      value: isValue,
      category: perhaps(orNull(isCategory)),
    }),
  ),
  whole: perhaps(isText),
  parts: perhaps(
    has<NonNullable<Chart.RankedBarsSpec['parts']>>({ heading: isText, whole: isText, total: isValue }),
  ),
  rank: isPlace,
};

/** Squares and halves of them; more than a page is wide are none. */
const isSquares: Check = (value) => isWhole(0, 120)(Number(value) * 2) && typeof value === 'number';

const tileMap: Fields<Own<'tile-map'>> = {
  period: isText,
  areas: isListOf(
    has<Item<Chart.TileMapSpec['areas']>>({
      id: isText,
      label: isText,
      short: isText,
      role: isRole,
      column: isSquares,
      row: isSquares,
      value: isValue,
    }),
  ),
  limits: (value) => isListOf(isNumber)(value) && lengthOf(value) <= 4,
  country: orNull(isValue),
  rank: isPlace,
};

const pairs: Fields<Own<'pairs'>> = {
  period: isText,
  rows: isListOf(
    has<Item<Chart.PairsSpec['rows']>>({ id: isText, label: isText, own: isValue, country: isValue }),
  ),
};

const progress: Fields<Own<'progress'>> = {
  period: isText,
  reference: has<Chart.ProgressSpec['reference']>({ value: isNumber, label: isText }),
  rows: isListOf(
    has<Item<Chart.ProgressSpec['rows']>>({
      id: isText,
      label: isText,
      share: isValue,
      spent: isValue,
      of: isValue,
      total: isYesOrNo,
    }),
  ),
  amountUnit: isUnit,
};

type TimelineBar = Item<Chart.RangeTimelineSpec['bars']>;
const isEnd = orNull(
  has<NonNullable<TimelineBar['start']>>({ earliest: isText, latest: isText, text: isText }),
);

const timeline: Fields<Own<'range-timeline'>> = {
  of: perhaps(isOneOf('actions')),
  bars: isListOf(
    has<TimelineBar>({
      id: isText,
      label: isText,
      status: isOneOf('applied', 'rejected', 'running', 'finished', 'planned', 'done', 'dropped'),
      start: isEnd,
      end: isEnd,
      endsSoon: isYesOrNo,
      overdue: perhaps(isOneOf(true)),
      derived: perhaps(isOneOf(true)),
      details: isListOf(has<Item<TimelineBar['details']>>({ label: isText, text: isText })),
    }),
  ),
  today: isText,
};

type Flow = Item<Chart.SankeySpec['flows']>;

/** Its flows go between its nodes. */
const sankey = (nodes: unknown): Fields<Own<'sankey'>> => {
  const ids = Array.isArray(nodes) ? nodes.map((node: { id?: unknown } | null) => node?.id) : [];
  const isNode = (id: unknown): id is string => isText(id) && ids.includes(id);
  return {
    from: isText,
    to: isText,
    nodes: isListOf(
      has<Item<Chart.SankeySpec['nodes']>>({ id: isText, label: isText, category: orNull(isCategory) }),
    ),
    flows: isListOf(has<Flow>({ from: isNode, to: isNode, value: isValue })),
  };
};

type BulletRow = Item<Chart.BulletSpec['rows']>;
const isCounted = orNull(has<NonNullable<BulletRow['status']>>({ period: isText, value: isValue }));

const bullet: Fields<Own<'bullet'>> = {
  rows: isListOf(
    has<BulletRow>({
      id: isText,
      label: isText,
      group: isText,
      unit: isUnit,
      basis: orNull(isText),
      direction: isOneOf('at_least', 'at_most'),
      target: isValue,
      deadline: isText,
      start: isCounted,
      status: isCounted,
      expected: orNull(isNumber),
      standing: isOneOf('reached', 'on_the_way', 'behind', 'unknown'),
      why: orNull(isText),
    }),
  ),
};

/** Its rows have a cell for every column. */
const isTable = (columns: number) =>
  has<Chart.DataTable>({
    caption: isText,
    columns: isListOf(
      has<Item<Chart.DataTable['columns']>>({ label: isText, unit: isUnit, asStated: perhaps(isYesOrNo) }),
    ),
    rows: isListOf(
      has<Item<Chart.DataTable['rows']>>({
        cells: isListOf(isEither(isText, isValue), columns),
        emphasis: isOneOf('none', 'total', 'part'),
      }),
    ),
    asInMinutes: perhaps(
      has<NonNullable<Chart.DataTable['asInMinutes']>>({
        above: isText,
        columns: isListOf(isText),
        rows: isListOf(isText),
      }),
    ),
    dates: perhaps(
      has<NonNullable<Chart.DataTable['dates']>>({
        labels: isListOf(isText),
        rows: isListOf(isListOf(orNull(isText))),
      }),
    ),
  });

const tile: Fields<Own<'tile'>> = {
  href: isText,
  period: isText,
  value: isValue,
  betterIs: isOneOf('higher', 'lower', 'neither'),
  change: orNull(has<NonNullable<Chart.TileSpec['change']>>({ difference: isNumber, period: isText })),
  sinceMeeting: orNull(
    has<NonNullable<Chart.TileSpec['sinceMeeting']>>({
      difference: isNumber,
      meeting: isText,
      period: isText,
    }),
  ),
  country: orNull(has<NonNullable<Chart.TileSpec['country']>>({ value: isNumber, difference: isNumber })),
  rank: perhaps(isRank),
  history: isListOf(has<Item<Chart.TileSpec['history']>>({ period: isText, value: isValue })),
};

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

/** What a figure of each kind has beside what all have. */
export const kinds: Record<Kind, (spec: Record<string, unknown>) => boolean> = {
  'stacked-periods': (spec) => has(stacked(lengthOf(spec['periods'])))(spec),
  lines: has(lines),
  'ranked-bars': has(rankedBars),
  'tile-map': has(tileMap),
  'small-multiples': has(smallMultiples),
  pairs: has(pairs),
  progress: has(progress),
  'range-timeline': has(timeline),
  sankey: (spec) => has(sankey(spec['nodes']))(spec),
  'parts-of-whole': has(partsOfWhole),
  bullet: has(bullet),
  table: (spec) => has<Own<'table'>>({ table: (table) => isTable(columnsOf(table))(table) })(spec),
  tile: has(tile),
  nothing: has<Own<'nothing'>>({ sentence: isText, laterSetPer: orNull(isText) }),
};

function columnsOf(table: unknown): number {
  return lengthOf((table as { columns?: unknown } | undefined)?.columns);
}
