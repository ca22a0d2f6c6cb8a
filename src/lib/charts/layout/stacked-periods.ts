import { timeOf } from '../../format/date';
import type { StackedPeriodsSpec, Value } from '../chart-spec';
import { categoryColor, color } from '../palette';
import { pointsOf } from '../points';
import { leastStep, timeAt, timeScale } from '../scales/time-scale';
import { timeTicks, type TimeTick } from '../scales/time-ticks';
import { valueScale, type ValueScale } from '../scales/value-scale';
import { timeAxis, timeAxisHeight, valueAxis, valueGrid } from './axes';
import { endLabelRoom, endLabels } from './end-labels';
import { eventRows } from './event-lines';
import type { AxisMark, BarMark, DirectLabelMark, EventMark, Frame, LineMark, TextMark } from './marks';
import { emptyText, pageOf, widest, type Page } from './page';
import { columnLabels, insideLabels, totalLabels } from './stacked-labels';

export interface StackedLayout extends Frame {
  kind: 'stacked-periods';
  grid: LineMark[];
  axes: AxisMark[];
  events: EventMark[];
  bars: BarMark[];
  /** laid over the bars: parts of a status */
  parts: BarMark[];
  values: TextMark[];
  labels: DirectLabelMark[];
}

/** One status in one period, with its place. */
export interface Segment {
  series: number;
  period: number;
  value: number;
  x: number;
  width: number;
  top: number;
  bottom: number;
}

/** Where things stand in a chart of stacked columns. */
export interface StackedPlot {
  left: number;
  right: number;
  top: number;
  bottom: number;
  barWidth: number;
  /** middle of a period's column */
  middle: (index: number) => number;
  values: ValueScale;
  ticks: TimeTick[];
  x: (time: number) => number;
  events: ReturnType<typeof eventRows>;
  segments: Segment[];
}

/** Height that suits the columns at a width. */
export function heightOfStacked(spec: StackedPeriodsSpec, width: number): number {
  const labels = (spec.series.length + spec.ofWhich.length) * 36 + 80;
  return Math.round(Math.max(260 + width * 0.12, Math.min(labels, 420)));
}

/** Columns at their true distance in time; a blank draws nothing and is not 0. */
export function layoutStacked(spec: StackedPeriodsSpec, width: number, height: number): StackedLayout {
  const page = pageOf(width);
  const plot = plotOf(spec, page, height);
  const drawn = plot.segments.filter(({ value }) => value !== 0);
  const span = { left: plot.right, top: plot.top - 10, bottom: plot.bottom + 10 };
  return {
    kind: 'stacked-periods',
    width,
    height,
    reach: 'xy',
    grid: valueGrid(plot.values, plot.left, plot.right),
    axes: [
      valueAxis(plot.values, plot.left - 8, page),
      timeAxis(plot.ticks, plot.x, { top: plot.bottom, left: 0, right: plot.right + 8 }, page),
    ],
    events: plot.events.draw(0, plot.bottom),
    bars: drawn.map((segment) => barOf(segment, spec)),
    parts: partsOf(spec, plot),
    values: [...totalLabels(spec, plot, page), ...insideLabels(spec, plot, page)],
    labels: endLabels(columnLabels(spec, plot), span, page),
    places: pointsOf(spec).map(({ series, x }) => placeOf(spec, plot, series, spec.periods.indexOf(x))),
    empty: plot.segments.length === 0 && !spec.totals.some(isKnown) ? emptyText(page, height) : null,
  };
}

function isKnown(value: Value): value is Value & { value: number } {
  return value.value !== null;
}

/** The highest column per period: what is stated, or what the parts reach, whichever is more. */
function tops(spec: StackedPeriodsSpec): number[] {
  return spec.periods.map((_, index) => {
    const parts = spec.series.reduce((sum, { values }) => sum + Math.max(0, values[index]?.value ?? 0), 0);
    return Math.max(parts, spec.totals[index]?.value ?? 0);
  });
}

function plotOf(spec: StackedPeriodsSpec, page: Page, height: number): StackedPlot {
  const options = { fromZero: true, ticks: Math.max(3, Math.min(5, Math.round(height / 75))) };
  const probe = valueScale(tops(spec), spec.unit, [1, 0], options);
  const left =
    Math.ceil(
      widest(
        probe.ticks.map(({ text }) => text),
        page.small,
      ),
    ) + 8;
  const right = page.width - endLabelRoom(columnLabels(spec, null), page, page.narrow ? 0.4 : 0.3);
  const ticks = timeTicks(spec.periods);
  const times = spec.periods.map(timeAt);
  const { x, barWidth } = columns(times, left, right);
  const marks = spec.events.map(({ date, label }) => ({ at: x(timeOf(date)), label, strong: false }));
  const events = eventRows(marks, { left, right: page.width }, page);
  const top = events.rows * page.line + 24;
  const bottom = height - timeAxisHeight(ticks, page);
  const values = valueScale(tops(spec), spec.unit, [bottom, top], options);
  const plot = { left, right, top, bottom, barWidth, values, ticks, x, events };
  const middle = (index: number) => x(times[index] ?? NaN);
  return { ...plot, middle, segments: segmentsOf(spec, { ...plot, middle }) };
}

/** A time scale on which the columns neither meet nor leave the plot. */
function columns(
  times: number[],
  left: number,
  right: number,
): { x: (time: number) => number; barWidth: number } {
  const rough = timeScale(times, [left, right], Math.min(36, (right - left) / 8));
  const barWidth = Math.max(1, Math.min(72, leastStep(times.map(rough)) * 0.8, (right - left) / 3));
  return { x: timeScale(times, [left, right], barWidth / 2 + 4), barWidth };
}

function segmentsOf(spec: StackedPeriodsSpec, plot: Omit<StackedPlot, 'segments'>): Segment[] {
  return spec.periods.flatMap((_, period) => {
    let sum = 0;
    return spec.series.flatMap(({ values }, series): Segment[] => {
      const value = values[period]?.value ?? null;
      if (value === null) return [];
      const bottom = plot.values.scale(sum);
      sum += Math.max(0, value);
      const x = plot.middle(period) - plot.barWidth / 2;
      return [{ series, period, value, x, width: plot.barWidth, top: plot.values.scale(sum), bottom }];
    });
  });
}

function barOf(segment: Segment, spec: StackedPeriodsSpec): BarMark {
  const series = spec.series[segment.series];
  const provisional = series?.values[segment.period]?.provisional === true;
  const fill = categoryColor(series?.category);
  // a hairline of paper parts the statuses; a status of one or two persons stays visible
  const height = Math.max(1.5, segment.bottom - segment.top - (segment.bottom - segment.top > 4 ? 1 : 0));
  const bar = { x: segment.x, y: segment.bottom - height, width: segment.width, height, fill };
  return provisional ? { ...bar, opacity: 0.6, outline: { color: fill, width: 1.5, dash: '3 3' } } : bar;
}

/** Parts of a status: a darker column within it, from its foot. */
function partsOf(spec: StackedPeriodsSpec, plot: StackedPlot): BarMark[] {
  return spec.ofWhich.flatMap((part) =>
    plot.segments.flatMap((segment): BarMark[] => {
      const value = part.values[segment.period]?.value ?? null;
      if (spec.series[segment.series]?.id !== part.of || value === null || value <= 0) return [];
      const height = plot.values.scale(0) - plot.values.scale(value);
      const inset = Math.min(8, segment.width / 6);
      return [
        {
          x: segment.x + inset,
          y: segment.bottom - height,
          width: segment.width - 2 * inset,
          height,
          fill: color('shade'),
          opacity: 0.3,
        },
      ];
    }),
  );
}

function placeOf(
  spec: StackedPeriodsSpec,
  plot: StackedPlot,
  id: string,
  period: number,
): Frame['places'][number] {
  const x = plot.middle(period);
  const part = spec.ofWhich.find((item) => item.id === id);
  const series = spec.series.findIndex((item) => item.id === (part ? part.of : id));
  const segment = plot.segments.find((item) => item.series === series && item.period === period);
  if (segment) return { x, y: part ? segment.bottom : (segment.top + segment.bottom) / 2 };
  const total = id === 'total' ? (spec.totals[period]?.value ?? 0) : 0;
  return { x, y: plot.values.scale(total) };
}
