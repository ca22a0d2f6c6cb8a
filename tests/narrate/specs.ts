import type {
  LinesSpec,
  PairsSpec,
  ProgressSpec,
  RangeTimelineSpec,
  RankedBarsSpec,
  SankeySpec,
  SpecBase,
  StackedPeriodsSpec,
  TileSpec,
  Value,
} from '../../src/lib/charts/chart-spec';
import { percent, persons, percent1, thousandKroner } from '../../src/lib/format/unit';

export const base: SpecBase = {
  id: 'figur',
  subject: 'Flygtninge fra Ukraine i Vejen',
  description: 'Personer pr. uge efter status',
  unit: persons,
  basis: null,
  own: 'Vejen',
  asOf: '2023-01-24',
  sources: ['Vejen Kommune'],
  notes: [],
  example: false,
};

/** A number, or null for a blank. */
export function value(number: number | null): Value {
  return { value: number };
}

export function provisional(number: number): Value {
  return { value: number, provisional: true };
}

export const refugees = { one: 'flygtning', many: 'flygtninge' };

/** One status whose numbers are the totals. */
export function stacked(
  totals: Record<string, number | null | Value>,
  more: Partial<StackedPeriodsSpec> = {},
): StackedPeriodsSpec {
  const values = Object.values(totals).map((one) =>
    typeof one === 'object' && one !== null ? one : value(one),
  );
  return {
    ...base,
    kind: 'stacked-periods',
    wording: refugees,
    periods: Object.keys(totals),
    series: [{ id: 'permit', label: 'Opholdstilladelse', category: 0, values }],
    ofWhich: [],
    totals: values,
    events: [],
    ...more,
  };
}

type Numbers = Record<string, number | null | Value>;

/** Lines named `own`, `country`, or by any other name; x to number. */
export function lines(series: Record<string, Numbers>, more: Partial<LinesSpec> = {}): LinesSpec {
  const labels: Record<string, string> = { own: 'Vejen', country: 'Hele landet' };
  return {
    ...base,
    kind: 'lines',
    x: 'period',
    subject: 'Ledighed i Vejen',
    unit: percent1,
    series: Object.entries(series).map(([id, points]) => ({
      id,
      label: labels[id] ?? id,
      role: id === 'own' || id === 'country' ? id : 'chosen',
      points: Object.entries(points).map(([x, y]) => ({
        x,
        y: typeof y === 'object' && y !== null ? y : value(y),
      })),
    })),
    fromZero: false,
    breaks: [],
    events: [],
    ...more,
  };
}

/** Bars by name; `Vejen` is the own one, `Hele landet` the country. */
export function ranked(
  bars: Record<string, number | null>,
  place: RankedBarsSpec['rank'],
  more: Partial<RankedBarsSpec> = {},
): RankedBarsSpec {
  const roles = { Vejen: 'own', 'Hele landet': 'country' } as const;
  return {
    ...base,
    kind: 'ranked-bars',
    subject: 'Ledighed i kommunerne',
    unit: percent1,
    period: '2022-12',
    bars: Object.entries(bars).map(([label, number]) => ({
      id: label,
      label,
      role: label in roles ? roles[label as keyof typeof roles] : 'other',
      value: value(number),
    })),
    rank: place,
    ...more,
  };
}

/** Rows by name: own and country. */
export function pairs(
  rows: Record<string, [number | null, number | null]>,
  more: Partial<PairsSpec> = {},
): PairsSpec {
  return {
    ...base,
    kind: 'pairs',
    subject: 'Udgifter pr. indbygger',
    unit: { name: 'kr. pr. indbygger', kind: 'amount', decimals: 0 },
    period: '2022',
    rows: Object.entries(rows).map(([label, [own, country]]) => ({
      id: label,
      label,
      own: value(own),
      country: value(country),
    })),
    ...more,
  };
}

/** Shares spent by row; a row named `I alt` is the total. */
export function progress(
  shares: Record<string, number | null>,
  gone: number,
  more: Partial<ProgressSpec> = {},
): ProgressSpec {
  return {
    ...base,
    kind: 'progress',
    subject: 'Budget og forbrug i Vejen',
    unit: percent1,
    period: '2022-12',
    reference: { value: gone, label: 'Året er gået' },
    rows: Object.entries(shares).map(([label, share]) => ({
      id: label,
      label,
      share: value(share),
      spent: value(1),
      of: value(1),
      total: label === 'I alt',
    })),
    amountUnit: thousandKroner,
    ...more,
  };
}

/** A matrix by name: rows from, columns to, in the order of the keys. */
export function sankey(
  rows: Record<string, (number | null | Value)[]>,
  more: Partial<SankeySpec> = {},
): SankeySpec {
  const names = Object.keys(rows);
  return {
    ...base,
    kind: 'sankey',
    subject: 'Flow mellem ydelser i Vejen',
    wording: {},
    from: '2022-11',
    to: '2022-12',
    nodes: names.map((label) => ({ id: label, label, category: null })),
    flows: names.flatMap((from) =>
      (rows[from] ?? []).map((cell, at) => ({
        from,
        to: names[at] ?? '',
        value: typeof cell === 'object' && cell !== null ? cell : value(cell),
      })),
    ),
    ...more,
  };
}

type Bar = RangeTimelineSpec['bars'][number];

/** Projects by name and status; a `!` after the name: ends soon. */
export function timeline(bars: Record<string, Bar['status']>): RangeTimelineSpec {
  return {
    ...base,
    kind: 'range-timeline',
    subject: 'Puljeprojekter i Vejen',
    today: '2023-01-24',
    bars: Object.entries(bars).map(([label, status]) => ({
      id: label,
      label: label.replace('!', ''),
      status,
      start: null,
      end: null,
      endsSoon: label.endsWith('!'),
      details: [],
    })),
  };
}

export const tile: TileSpec = {
  ...base,
  kind: 'tile',
  subject: 'Flygtninge fra Ukraine',
  wording: refugees,
  href: '/flygtninge/',
  period: '2023-W01',
  value: value(404),
  betterIs: 'neither',
  change: { difference: 23, period: '2022-W47' },
  sinceMeeting: { difference: 31, meeting: '2022-11-29', period: '2022-W42' },
  country: null,
  history: [
    { period: '2022-W42', value: value(373) },
    { period: '2022-W47', value: value(381) },
    { period: '2023-W01', value: value(404) },
  ],
};

export const shareTile: TileSpec = {
  ...tile,
  id: 'andel',
  subject: 'Ukrainere i arbejde',
  wording: undefined,
  unit: percent,
  basis: 'dem, der kan arbejde',
  period: '2022-12',
  value: value(79),
  betterIs: 'higher',
  change: { difference: 2, period: '2022-11' },
  sinceMeeting: null,
  country: { value: 57, difference: 22 },
  history: [],
};
