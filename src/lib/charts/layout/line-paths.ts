import { curveLinear, curveStepAfter, line as linePath } from 'd3';
import { timeOf } from '../../format/date';
import type { LineSeries, LinesSpec } from '../chart-spec';
import { color } from '../palette';
import { strokeOf } from './line-stroke';
import type { Plot } from './lines-plot';

/** Where times and values stand. */
type Span = Pick<Plot, 'at' | 'x' | 'values' | 'end'>;
import type { DotMark, PathMark } from './marks';

interface Placed {
  x: number;
  y: number;
  provisional: boolean;
}

/** The unbroken stretches of a line: no stretch crosses a missing value or a break. */
function stretches(series: LineSeries, breaks: readonly number[], plot: Span): Placed[][] {
  const found: Placed[][] = [];
  let current: Placed[] = [];
  let before = -Infinity;
  for (const { x, y } of series.points) {
    const time = plot.at(x);
    const broken = breaks.some((date) => date > before && date <= time);
    if (y.value === null || broken) {
      if (current.length > 0) found.push(current);
      current = [];
    }
    if (y.value !== null && Number.isFinite(time))
      current.push({ x: plot.x(time), y: plot.values.scale(y.value), provisional: y.provisional === true });
    before = time;
  }
  return current.length > 0 ? [...found, current] : found;
}

/** A stretch cut where provisional numbers begin or end; neighbours share the point between them. */
function byCertainty(stretch: Placed[]): { provisional: boolean; points: Placed[] }[] {
  const parts: { provisional: boolean; points: Placed[] }[] = [];
  for (const [index, to] of stretch.entries()) {
    const from = stretch[index - 1];
    if (!from) continue;
    const part = parts.at(-1);
    if (part && part.provisional === to.provisional) part.points.push(to);
    else parts.push({ provisional: to.provisional, points: [from, to] });
  }
  return parts;
}

/** When the series is broken; where the x axis holds calendar months, in the months of the line's own year. */
function breakTimes(series: LineSeries, spec: LinesSpec): number[] {
  if (spec.x !== 'month') return spec.breaks.map(({ date }) => timeOf(date));
  return spec.breaks
    .filter(({ date }) => date.startsWith(`${series.label}-`))
    .map(({ date }) => Number(date.slice(5, 7)) + (Number(date.slice(8)) - 1) / 31);
}

/** A series as strokes: broken where a value is missing or a break stands, dotted where it is provisional. */
export function linesOf(series: LineSeries, spec: LinesSpec, plot: Span): PathMark[] {
  const stroke = strokeOf(series);
  const breaks = breakTimes(series, spec);
  const path = linePath<Placed>(
    (point) => point.x,
    (point) => point.y,
  )
    .curve(spec.x === 'as-of' ? curveStepAfter : curveLinear)
    .digits(1);
  return stretches(series, breaks, plot).flatMap((stretch) => {
    const last = stretch.at(-1);
    const parts = byCertainty(stretch);
    // what was stated last is what is known until the end
    if (spec.x === 'as-of' && last)
      parts.push({ provisional: last.provisional, points: [last, { ...last, x: plot.x(plot.end) }] });
    return parts.map(({ provisional, points }) => ({
      d: path(points) ?? '',
      ...stroke,
      ...(provisional ? { dash: '2 4', opacity: 0.8 } : {}),
    }));
  });
}

/** A dot at the last value, at every value where they are few, and at a value that stands alone. */
export function dotsOf(series: LineSeries, spec: LinesSpec, plot: Plot): DotMark[] {
  const { color: stroke } = strokeOf(series);
  const few = series.points.length <= 8 && (spec.series.length <= 4 || series.role === 'own');
  const lastIndex = series.points.findLastIndex(({ y }) => y.value !== null);
  return series.points.flatMap(({ x, y }, index): DotMark[] => {
    const value = y.value;
    if (value === null) return [];
    const alone =
      (series.points[index - 1]?.y.value ?? null) === null &&
      (series.points[index + 1]?.y.value ?? null) === null;
    if (!few && !alone && index !== lastIndex) return [];
    const radius = series.role === 'own' ? 4.5 : series.role === 'country' ? 4 : 3;
    const fill = y.provisional ? color('paper') : stroke;
    return [{ x: plot.x(plot.at(x)), y: plot.values.scale(value), radius, fill, stroke }];
  });
}

/** Places along a line, so close that no word fits between them. */
export function spotsOf(series: LineSeries, plot: Plot): { x: number; y: number }[] {
  return stretches(series, [], plot).flatMap((stretch) =>
    stretch.flatMap((to, index) => {
      const from = stretch[index - 1];
      if (!from) return [to];
      const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6);
      return Array.from({ length: steps }, (_, step) => {
        const part = (step + 1) / steps;
        return { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) };
      });
    }),
  );
}
