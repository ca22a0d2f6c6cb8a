import type { LinesSpec } from '../chart-spec';
import { color } from '../palette';
import type { Plot } from './lines-plot';
import type { PathMark } from './marks';
import { isLimit } from './projection-label';

/** Where the range stands at a place: `top` is its high end. */
interface Edge {
  x: number;
  top: number;
  bottom: number;
}

const step = 7;

/** The middle of the projected range at a period; null where there is none. */
export function middleAt({ projection }: LinesSpec, x: string): number | null {
  const point = projection?.points.find((one) => one.x === x);
  return point ? (point.low + point.high) / 2 : null;
}

/** The range from the last number on, which is its point. */
function edgesOf(spec: LinesSpec, plot: Plot): Edge[] {
  const series = spec.series.find(({ id }) => id === spec.projection?.of);
  const last = series?.points.findLast(({ y }) => y.value !== null);
  if (!spec.projection || !last || last.y.value === null) return [];
  const start = { x: last.x, low: last.y.value, high: last.y.value };
  return [start, ...spec.projection.points].map(({ x, low, high }) => ({
    x: plot.x(plot.at(x)),
    top: plot.values.scale(high),
    bottom: plot.values.scale(low),
  }));
}

/** A hatched range with dashed edges, and the line that it may run into carried on to the end. */
export function bandOf(spec: LinesSpec, plot: Plot): PathMark[] {
  const edges = edgesOf(spec, plot);
  if (edges.length < 2) return [];
  const edge = (side: 'top' | 'bottom'): PathMark => ({
    d: `M${edges.map((one) => `${short(one.x)},${short(one[side])}`).join('L')}`,
    color: color('own'),
    width: 1.5,
    dash: '5 4',
  });
  const hatches: PathMark = { d: hatched(edges), color: color('own'), width: 1, opacity: 0.45 };
  return [hatches, edge('top'), edge('bottom'), ...limitOf(spec, plot)];
}

/** Places along both edges, so close that no word fits between them. */
export function bandSpots(spec: LinesSpec, plot: Plot): { x: number; y: number }[] {
  const edges = edgesOf(spec, plot);
  return edges.flatMap((to, index) => {
    const from = edges[index - 1];
    if (!from) return [];
    const steps = Math.max(1, Math.ceil((to.x - from.x) / 6));
    return Array.from({ length: steps }, (_, step) => (step + 1) / steps).flatMap((part) => {
      const x = from.x + part * (to.x - from.x);
      return [
        { x, y: from.top + part * (to.top - from.top) },
        { x, y: from.bottom + part * (to.bottom - from.bottom) },
      ];
    });
  });
}

function limitOf(spec: LinesSpec, plot: Plot): PathMark[] {
  const series = spec.series.find((one) => isLimit(one, spec));
  const last = series?.points.findLast(({ y }) => y.value !== null);
  if (!last || last.y.value === null) return [];
  const y = short(plot.values.scale(last.y.value));
  const d = `M${short(plot.x(plot.at(last.x)))},${y}H${short(plot.x(plot.end))}`;
  return [{ d, color: color('target'), width: 1, dash: '2 4' }];
}

/** Lines that rise to the right, clipped to the range by arithmetic. */
function hatched(edges: readonly Edge[]): string {
  const [first, last] = [edges[0], edges.at(-1)];
  if (!first || !last) return '';
  const from = Math.min(...edges.map(({ x, top }) => x + top));
  const to = Math.max(...edges.map(({ x, bottom }) => x + bottom));
  let d = '';
  for (let sum = Math.ceil(from / step) * step; sum < to; sum += step) {
    for (const [index, b] of edges.entries()) {
      const a = edges[index - 1];
      const cut = a && within(a, b, sum);
      if (cut) d += `M${short(cut[0])},${short(sum - cut[0])}L${short(cut[1])},${short(sum - cut[1])}`;
    }
  }
  return d;
}

/** From which x to which the line `x + y = sum` is inside the range between two places; null: nowhere. */
function within(a: Edge, b: Edge, sum: number): [number, number] | null {
  const width = b.x - a.x;
  if (width <= 0) return null;
  let [from, to] = [a.x, b.x];
  // how far the line is below the top and above the bottom: both at least 0 inside
  const sides = [
    [sum - a.x - a.top, sum - b.x - b.top],
    [a.bottom - sum + a.x, b.bottom - sum + b.x],
  ] as const;
  for (const [atA, atB] of sides) {
    if (atA < 0 && atB < 0) return null;
    const zero = a.x + (width * atA) / (atA - atB);
    if (atA < 0) from = Math.max(from, zero);
    if (atB < 0) to = Math.min(to, zero);
  }
  return to - from > 0.5 ? [from, to] : null;
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
