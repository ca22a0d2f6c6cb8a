import { formatDate, monthName } from '../format/date';
import { formatPeriod, formatPeriodShort } from '../format/period';
import type {
  ChartSpec,
  LinesSpec,
  PairsSpec,
  PartsOfWholeSpec,
  ProgressSpec,
  RangeTimelineSpec,
  RankedBarsSpec,
  StackedPeriodsSpec,
  TileSpec,
  Value,
} from './chart-spec';
import { boundsText, partsRows, type PartsRow } from './parts-rows';
import { projectionName } from './projected-series';
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
    case 'pairs':
      return spec.rows.map((row) => pairPoint(spec, row));
    case 'progress':
      return spec.rows.map((row) => progressPoint(spec, row));
    case 'range-timeline':
      return spec.bars.map(timelinePoint);
    case 'parts-of-whole':
      return partsRows(spec).map((row) => partPoint(spec, row));
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
  return { series: bar.id, x: bar.id, label: bar.label, text };
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
  const text = `${bar.label}: ${timelineStatus(bar.status).toLowerCase()}, ${timelineDates(bar)}${details}`;
  return { series: bar.id, x: bar.id, label: bar.label, text };
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
