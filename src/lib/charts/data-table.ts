import { formatDate, monthName } from '../format/date';
import { formatPeriod, parsePeriod } from '../format/period';
import type { Unit } from '../format/unit';
import { bulletTable } from './bullet-table';
import type {
  ChartSpec,
  DataTable,
  LinesSpec,
  PairsSpec,
  PartsOfWholeSpec,
  ProgressSpec,
  RangeTimelineSpec,
  RankedBarsSpec,
  SankeySpec,
  StackedPeriodsSpec,
  TileSpec,
  Value,
} from './chart-spec';
import type { Bounds } from './parts-group';
import { partsRows } from './parts-rows';
import { projectedSeries } from './projected-series';
import { eventsOf, withEvents } from './event-words';
import { mapAsRanked } from './map-as-ranked';
import { sharesTable } from './ranked-shares';
import { panelsAsLines } from './panels-as-lines';
import { timelineStatus } from './timeline-words';
import { differenceUnit } from './value-text';

const timelineHeads = {
  pools: ['Projekt', 'Status', 'Start', 'Slut'],
  actions: ['Handling', 'Status', 'Start', 'Frist'],
};

type Row = DataTable['rows'][number];

const text: Unit = { name: '', kind: 'text', decimals: 0 };
const nothing: Value = { value: null };
/** with more periods than this the periods stand in rows, else in columns as in the minutes */
const mostPeriodColumns = 6;

/** The table alternative of any figure: every number the picture shows, unrounded, and why the missing ones are missing. */
export function tableOf(spec: ChartSpec): DataTable {
  return { caption: `${spec.subject}. ${spec.description}`, ...contentOf(spec) };
}

type Content = Omit<DataTable, 'caption'>;

function contentOf(spec: ChartSpec): Content {
  switch (spec.kind) {
    case 'stacked-periods':
      return spec.periods.length > mostPeriodColumns || eventsOf(spec).length > 0
        ? withEvents(periodsInRows(spec), eventsOf(spec), spec.periods)
        : periodsInColumns(spec);
    case 'lines':
      return linesTable(spec);
    case 'ranked-bars':
      return rankedTable(spec);
    case 'small-multiples':
      return linesTable(panelsAsLines(spec));
    case 'tile-map':
      return rankedTable(mapAsRanked(spec));
    case 'pairs':
      return pairsTable(spec);
    case 'progress':
      return progressTable(spec);
    case 'range-timeline':
      return timelineTable(spec);
    case 'sankey':
      return sankeyTable(spec);
    case 'parts-of-whole':
      return partsTable(spec);
    case 'bullet':
      return bulletTable(spec);
    case 'tile':
      return tileTable(spec);
    case 'table': {
      const { columns, rows, dates, asInMinutes } = spec.table;
      return { columns, rows, ...(dates && { dates }), ...(asInMinutes && { asInMinutes }) };
    }
    case 'nothing':
      return { columns: [], rows: [] };
  }
}

/** First and last day of every row's period. */
function daysOf(periods: string[]): Pick<DataTable, 'dates'> {
  const rows = periods.map((period) => {
    const parsed = parsePeriod(period);
    return [parsed?.start ?? null, parsed?.end ?? null];
  });
  return { dates: { labels: ['Første dag', 'Sidste dag'], rows } };
}

/** The statuses with their parts beneath them, the total, and parts that belong to no status. */
function stackedRows(
  spec: StackedPeriodsSpec,
): (Pick<Row, 'emphasis'> & { label: string; values: Value[] })[] {
  const part = (item: StackedPeriodsSpec['ofWhich'][number]) => ({ ...item, emphasis: 'part' as const });
  return [
    ...spec.series.flatMap((series) => [
      { label: series.label, values: series.values, emphasis: 'none' as const },
      ...spec.ofWhich.filter((item) => item.of === series.id).map(part),
    ]),
    { label: 'I alt', values: spec.totals, emphasis: 'total' as const },
    ...spec.ofWhich.filter((item) => !spec.series.some((series) => series.id === item.of)).map(part),
  ];
}

function periodsInColumns(spec: StackedPeriodsSpec): Content {
  return {
    columns: [
      { label: 'Status', unit: text },
      ...spec.periods.map((period) => ({ label: sentence(formatPeriod(period)), unit: spec.unit })),
    ],
    rows: stackedRows(spec).map(({ label, values, emphasis }) => ({
      cells: [label, ...spec.periods.map((_, index) => values[index] ?? nothing)],
      emphasis,
    })),
  };
}

function periodsInRows(spec: StackedPeriodsSpec): Content {
  const series = stackedRows(spec);
  return {
    columns: [
      { label: 'Periode', unit: text },
      ...series.map(({ label }) => ({ label: sentence(label), unit: spec.unit })),
    ],
    rows: spec.periods.map((period, index) => ({
      cells: [sentence(formatPeriod(period)), ...series.map(({ values }) => values[index] ?? nothing)],
      emphasis: 'none',
    })),
    ...daysOf(spec.periods),
  };
}

function linesTable(spec: LinesSpec): Content {
  const heads = { period: 'Periode', month: 'Måned', 'as-of': 'Opgjort pr.' };
  const name = { period: formatPeriod, month: (x: string) => monthName(Number(x)) || x, 'as-of': formatDate };
  const lines = [...spec.series, ...projectedSeries(spec)];
  const places = [...new Set(lines.flatMap((series) => series.points.map(({ x }) => x)))].sort();
  const values = lines.map((series) => new Map(series.points.map(({ x, y }) => [x, y])));
  const table: Content = {
    columns: [
      { label: heads[spec.x], unit: text },
      ...lines.map(({ label }) => ({ label, unit: spec.unit })),
    ],
    rows: places.map((x) => ({
      cells: [sentence(name[spec.x](x)), ...values.map((known) => known.get(x) ?? '')],
      emphasis: 'none',
    })),
    ...(spec.x === 'period' && daysOf(places)),
    ...(spec.x === 'as-of' && { dates: { labels: ['Dag'], rows: places.map((x) => [x]) } }),
  };
  return withEvents(table, eventsOf(spec), places);
}

function rankedTable(spec: RankedBarsSpec): Content {
  if (spec.parts) return sharesTable(spec, spec.parts);
  return {
    columns: [
      { label: 'Område', unit: text },
      { label: sentence(formatPeriod(spec.period)), unit: spec.unit },
    ],
    rows: spec.bars.map(({ label, role, value }) => ({
      cells: [label, value],
      emphasis: spec.whole && role === 'own' ? 'part' : 'none',
    })),
  };
}

function pairsTable(spec: PairsSpec): Content {
  return {
    columns: [
      { label: '', unit: text },
      { label: spec.own, unit: spec.unit },
      { label: 'Hele landet', unit: spec.unit },
      { label: 'Forskel', unit: differenceUnit(spec.unit) },
    ],
    rows: spec.rows.map(({ label, own, country }) => ({
      cells: [label, own, country, difference(own, country)],
      emphasis: 'none',
    })),
  };
}

/** From in rows, to in columns; those who stayed stand on the diagonal. */
function sankeyTable({ nodes, flows, unit }: SankeySpec): Content {
  const cell = (from: string, to: string) =>
    flows.find((flow) => flow.from === from && flow.to === to)?.value ?? '';
  return {
    columns: [{ label: 'Fra / til', unit: text }, ...nodes.map(({ label }) => ({ label, unit }))],
    rows: nodes.map(({ id, label }) => ({
      cells: [label, ...nodes.map((to) => cell(id, to.id))],
      emphasis: 'none',
    })),
  };
}

/** Own minus country; where one is missing, its reason. */
function difference(own: Value, country: Value): Value {
  if (own.value === null) return { value: null, missing: own.missing };
  if (country.value === null) return { value: null, missing: country.missing };
  return { value: own.value - country.value };
}

function progressTable(spec: ProgressSpec): Content {
  return {
    columns: [
      { label: 'Funktion', unit: text },
      { label: `Forbrug (${spec.amountUnit.name})`, unit: spec.amountUnit },
      { label: `Budget (${spec.amountUnit.name})`, unit: spec.amountUnit },
      { label: 'Forbrugt i pct.', unit: spec.unit },
    ],
    rows: spec.rows.map(({ label, spent, of, share, total }) => ({
      cells: [label, spent, of, share],
      emphasis: total ? 'total' : 'none',
    })),
  };
}

function timelineTable(spec: RangeTimelineSpec): Content {
  const details = [...new Set(spec.bars.flatMap((bar) => bar.details.map(({ label }) => label)))];
  return {
    columns: [...timelineHeads[spec.of ?? 'pools'], ...details].map((label) => ({ label, unit: text })),
    rows: spec.bars.map((bar) => ({
      cells: [
        bar.label,
        timelineStatus(bar.status),
        bar.start?.text ?? 'Ikke oplyst',
        bar.end?.text ?? 'Ikke oplyst',
        ...details.map((label) => bar.details.find((detail) => detail.label === label)?.text ?? ''),
      ],
      emphasis: 'none',
    })),
    dates: {
      labels: ['Start, tidligst', 'Start, senest', 'Slut, tidligst', 'Slut, senest'],
      rows: spec.bars.map(({ start, end }) => [
        start?.earliest ?? null,
        start?.latest ?? null,
        end?.earliest ?? null,
        end?.latest ?? null,
      ]),
    },
  };
}

/** The least and the most that each number can mean; equal where it is exact. */
function partsTable(spec: PartsOfWholeSpec): Content {
  const end = (value: number | null, { missing }: Bounds): Value => ({ value, ...(missing && { missing }) });
  return {
    columns: [
      { label: 'Status', unit: text },
      ...['Mindst', 'Højst'].map((label) => ({ label, unit: spec.unit })),
    ],
    rows: partsRows(spec).map(({ label, kind, value }) => ({
      cells: [label, end(value.min, value), end(value.max, value)],
      emphasis: kind === 'whole' ? 'none' : 'part',
    })),
  };
}

function tileTable(spec: TileSpec): Content {
  return {
    columns: [
      { label: 'Periode', unit: text },
      { label: spec.own, unit: spec.unit },
    ],
    rows: spec.history.map(({ period, value }) => ({
      cells: [sentence(formatPeriod(period)), value],
      emphasis: 'none',
    })),
    ...daysOf(spec.history.map(({ period }) => period)),
  };
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
