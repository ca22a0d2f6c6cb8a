import type { StackedPeriodsSpec } from '../chart-spec';
import { leastStep, timeAt, timeScale } from '../scales/time-scale';
import { timeTicks, type TimeTick } from '../scales/time-ticks';
import { valueScale, type ValueScale } from '../scales/value-scale';
import { timeAxisHeight } from './axes';
import { eventRows } from './event-lines';
import { eventPlaces, type EventGround } from './event-marks';
import { widest, type Page } from './page';

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
  ground: EventGround;
  segments: Segment[];
}

/** The highest column per period: what is stated, or what the parts reach, whichever is more. */
function tops(spec: StackedPeriodsSpec): number[] {
  return spec.periods.map((_, index) => {
    const parts = spec.series.reduce((sum, { values }) => sum + Math.max(0, values[index]?.value ?? 0), 0);
    return Math.max(parts, spec.totals[index]?.value ?? 0);
  });
}

/** Sets up the scales between the axis and `room` for labels at the right and `foot` for notes beneath the time axis. */
export function stackedPlot(
  spec: StackedPeriodsSpec,
  page: Page,
  height: number,
  { room, foot }: { room: number; foot: number },
): StackedPlot {
  const options = { fromZero: true, ticks: Math.max(3, Math.min(5, Math.round(height / 75))), nice: false };
  const probe = valueScale(tops(spec), spec.unit, [1, 0], options);
  const texts = probe.ticks.map(({ text }) => text);
  const left = Math.ceil(widest(texts, page.small)) + 8;
  // one or two columns stand close to their labels
  const most = spec.periods.length <= 2 ? left + spec.periods.length * 200 : Infinity;
  const right = Math.min(page.width - room, most);
  const ticks = timeTicks(spec.periods);
  const times = spec.periods.map(timeAt);
  const { x, barWidth } = columns(times, left, right);
  const ground = { x, left, right, first: spec.periods[0] ?? '', last: spec.periods.at(-1) ?? '' };
  const events = eventRows(eventPlaces(spec.events, [], ground), { left, right: page.width }, page);
  const top = events.rows * page.line + 24;
  const bottom = height - timeAxisHeight(ticks, page) - foot;
  const values = valueScale(tops(spec), spec.unit, [bottom, top], options);
  const plot = { left, right, top, bottom, barWidth, values, ticks, x, events, ground };
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
