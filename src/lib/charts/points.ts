import { formatDate, monthName } from '../format/date';
import { formatPeriod, formatPeriodShort } from '../format/period';
import { bulletPoint } from './bullet-words';
import { percent } from '../format/unit';
import type {
  ChartSpec,
  LinesSpec,
  PairsSpec,
  PartsOfWholeSpec,
  ProgressSpec,
  RangeTimelineSpec,
  RankedBarsSpec,
  SankeySpec,
  StackedPeriodsSpec,
  TileMapSpec,
  TileSpec,
  Value,
} from './chart-spec';
import { shareOf } from './ranked-shares';
import { drawnFlows, flowWords } from './sankey-flows';
import { boundsText, partsRows, type PartsRow } from './parts-rows';
import { projectionName } from './projected-series';
import { panelsAsLines } from './panels-as-lines';
import { timelineDates, timelineStatus } from './timeline-words';
import { differenceText, rangeWithUnit, valueText, valueWithUnit } from './value-text';

/** One data point that a person can step to. */
export interface Point {
  /** id of the series or row */
  series: string;
  /** ISO period or date, `01`-`12`, or the row's id */
  x: string;
  /** short, as in a heading: `Vejen`, `dec. 22` */
  label: string;
  /** where it stands among squares: the arrow keys go by that */
  square?: { column: number; row: number };
  /** in full, Danish: `Vejen, december 2022: 1,4 % (Hele landet 2,4 %)` */
  text: string;
}

/** Every point of a figure in the order in which the arrow keys meet them. Empty where there is nothing to step to. */
export function pointsOf(spec: ChartSpec): Point[] {
  switch (spec.kind) {
    case 'stacked-periods':
      return stackedPoints(spec);
    case 'lines':
      return [...spec.series.flatMap((series) => linePoints(spec, series)), ...projectedPoints(spec)];
    case 'ranked-bars':
      return spec.bars.map((bar) => rankedPoint(spec, bar));
    case 'small-multiples':
      return spec.panels.flatMap((panel) => linePoints(panelsAsLines(spec), panel));
    case 'tile-map':
      return spec.areas.map((area) => mapPoint(spec, area));
    case 'pairs':
      return spec.rows.map((row) => pairPoint(spec, row));
    case 'progress':
      return spec.rows.map((row) => progressPoint(spec, row));
    case 'range-timeline':
      return spec.bars.map(timelinePoint);
    case 'sankey':
      return drawnFlows(spec).map((flow) => sankeyPoint(spec, flow));
    case 'parts-of-whole':
      return partsRows(spec).map((row) => partPoint(spec, row));
    case 'bullet':
      return spec.rows.map(bulletPoint);
    case 'tile':
      return spec.history.map(({ period, value }) => tilePoint(spec, period, value));
    case 'table':
    case 'nothing':
      return [];
  }
}

/** A number with all that must be known about it: `118 personer, foreløbigt tal`. */
function told(value: Value, unit: ChartSpec['unit']): string {
  const provisional = value.provisional && value.value !== null ? ', foreløbigt tal' : '';
  return `${valueWithUnit(value, unit)}${provisional}${value.note ? `. ${value.note}` : ''}`;
}

function stackedPoints(spec: StackedPeriodsSpec): Point[] {
  const rows = [
    { id: 'total', label: 'I alt', values: spec.totals },
    ...spec.series.flatMap((series) => [series, ...spec.ofWhich.filter((part) => part.of === series.id)]),
    ...spec.ofWhich.filter((part) => !spec.series.some((series) => series.id === part.of)),
  ];
  return rows.flatMap((row) =>
    spec.periods.map((period, index) => ({
      series: row.id,
      x: period,
      label: row.label,
      text: `${row.label}, ${formatPeriod(period)}: ${told(row.values[index] ?? { value: null }, spec.unit)}`,
    })),
  );
}

/** What a place on the x axis is called in a sentence. */
export function xText(spec: LinesSpec, x: string): string {
  if (spec.x === 'month') return monthName(Number(x)) || x;
  return spec.x === 'as-of' ? `opgjort pr. ${formatDate(x)}` : formatPeriod(x);
}

function linePoints(spec: LinesSpec, series: LinesSpec['series'][number]): Point[] {
  const country = spec.series.find((other) => other.role === 'country');
  return series.points.map(({ x, y }) => {
    const beside = series === country ? undefined : country?.points.find((point) => point.x === x);
    const compared = beside && beside.y.value !== null && y.value !== null;
    const comparison = compared ? ` (${country?.label} ${valueText(beside.y, spec.unit)})` : '';
    const where =
      spec.x === 'month' ? `${xText(spec, x)} ${series.label}` : `${series.label}, ${xText(spec, x)}`;
    return {
      series: series.id,
      x,
      label: spec.x === 'period' ? `${series.label}, ${formatPeriodShort(x)}` : where,
      text: `${where}: ${told(y, spec.unit)}${comparison}`,
    };
  });
}

/** `Fremskrivning, uge 4 (23.-29. jan. 2023): 146-155 pladser`. */
function projectedPoints({ projection, unit }: LinesSpec): Point[] {
  return (projection?.points ?? []).map(({ x, low, high }) => ({
    series: 'projection',
    x,
    label: `${projectionName}, ${formatPeriodShort(x)}`,
    text: `${projectionName}, ${formatPeriod(x)}: ${rangeWithUnit(low, high, unit)}`,
  }));
}

function rankedPoint(spec: RankedBarsSpec, bar: RankedBarsSpec['bars'][number]): Point {
  const place = bar.role === 'own' && spec.rank ? `, nr. ${spec.rank.place} af ${spec.rank.of}` : '';
  const text = `${bar.label}, ${formatPeriod(spec.period)}: ${told(bar.value, spec.unit)}${place}`;
  if (!spec.parts) return { series: bar.id, x: bar.id, label: bar.label, text };
  const share = shareOf(bar.value, spec.parts);
  const said = share.value === null ? text : `${text}, ${valueText(share, percent)}`;
  return { series: bar.id, x: bar.id, label: bar.label, text: said };
}

function mapPoint(spec: TileMapSpec, area: TileMapSpec['areas'][number]): Point {
  const { rank, period, unit } = spec;
  const place = area.role === 'own' && rank ? `, nr. ${rank.place} af ${rank.of}` : '';
  const text = `${area.label}, ${formatPeriod(period)}: ${told(area.value, unit)}${place}`;
  const square = { column: area.column, row: area.row };
  return { series: area.id, x: area.id, label: area.label, text, square };
}

function pairPoint(spec: PairsSpec, row: PairsSpec['rows'][number]): Point {
  const difference = differenceText(row.own, row.country, spec.unit);
  const text = `${row.label}: ${spec.own} ${told(row.own, spec.unit)}, Hele landet ${told(row.country, spec.unit)}`;
  return { series: row.id, x: row.id, label: row.label, text: difference ? `${text}, ${difference}` : text };
}

function progressPoint(spec: ProgressSpec, row: ProgressSpec['rows'][number]): Point {
  const amounts =
    row.spent.value === null || row.of.value === null
      ? ''
      : `, ${valueText(row.spent, spec.amountUnit)} af ${valueWithUnit(row.of, spec.amountUnit)}`;
  const gone = `${spec.reference.label} ${valueText({ value: spec.reference.value }, spec.unit)}`;
  const text = `${row.label}: ${told(row.share, spec.unit)}${amounts} (${gone})`;
  return { series: row.id, x: row.id, label: row.label, text };
}

function timelinePoint(bar: RangeTimelineSpec['bars'][number]): Point {
  const details = bar.details.map(({ label, text }) => `. ${label}: ${text}`).join('');
  const late = bar.overdue ? ', fristen er overskredet' : '';
  const text = `${bar.label}: ${timelineStatus(bar.status).toLowerCase()}, ${timelineDates(bar)}${late}${details}`;
  return { series: bar.id, x: bar.id, label: bar.label, text };
}

function sankeyPoint(spec: SankeySpec, flow: SankeySpec['flows'][number]): Point {
  const label = flowWords(spec, flow);
  return { series: flow.from, x: flow.to, label, text: `${label}: ${told(flow.value, spec.unit)}` };
}

/** `I praktik eller job: 13 personer af 48`. */
function partPoint({ unit }: PartsOfWholeSpec, { id, label, kind, value, group }: PartsRow): Point {
  const { min, max } = value;
  const number = min === null || max === null ? boundsText(value, unit) : rangeWithUnit(min, max, unit);
  const of =
    kind === 'whole' ? `, ${formatPeriod(group.period)}` : ` af ${boundsText(group.whole.value, unit)}`;
  return { series: group.id, x: id, label, text: `${label}: ${number}${of}` };
}

function tilePoint(spec: TileSpec, period: string, value: Value): Point {
  const text = `${spec.own}, ${formatPeriod(period)}: ${told(value, spec.unit)}`;
  return { series: 'history', x: period, label: formatPeriodShort(period), text };
}
