import { line as linePath } from 'd3';
import type { TileSpec } from '../chart-spec';
import { color } from '../palette';
import { timeAt, timeScale } from '../scales/time-scale';
import { valueScale } from '../scales/value-scale';
import type { DotMark, PathMark } from './marks';

export interface SparklineLayout {
  width: number;
  height: number;
  lines: PathMark[];
  dots: DotMark[];
}

/** A tile's history without axes: interrupted where a number is missing, dotted where it is provisional, a dot at the last. */
export function layoutSparkline(
  history: TileSpec['history'],
  width: number,
  height: number,
): SparklineLayout {
  const inset = 5;
  const known = history.flatMap(({ value }) => value.value ?? []);
  const x = timeScale(
    history.map(({ period }) => timeAt(period)),
    [0, width],
    inset,
  );
  const { scale } = valueScale(known, { name: '', kind: 'amount', decimals: 0 }, [height - inset, inset], {
    fromZero: false,
    ticks: 2,
    nice: false,
  });
  const placed = history.map(({ period, value }) =>
    value.value === null
      ? null
      : { x: x(timeAt(period)), y: scale(value.value), provisional: value.provisional === true },
  );
  const path = linePath<{ x: number; y: number }>(
    (point) => point.x,
    (point) => point.y,
  ).digits(1);
  const lines = joined(placed).map(({ provisional, points }): PathMark => ({
    d: path(points) ?? '',
    color: color('own'),
    width: 2,
    ...(provisional ? { dash: '2 3', opacity: 0.8 } : {}),
  }));
  const last = placed.findLastIndex((point) => point !== null);
  const dots = placed.flatMap((point, index): DotMark[] => {
    const alone = !placed[index - 1] && !placed[index + 1];
    if (!point || (index !== last && !alone)) return [];
    return [
      { x: point.x, y: point.y, radius: index === last ? 3.5 : 2, fill: color('own'), stroke: color('own') },
    ];
  });
  return { width, height, lines, dots };
}

interface Placed {
  x: number;
  y: number;
  provisional: boolean;
}

/** Stretches of neighbours that both have a number, cut where provisional numbers begin. */
function joined(placed: (Placed | null)[]): { provisional: boolean; points: Placed[] }[] {
  const parts: { provisional: boolean; points: Placed[] }[] = [];
  for (const [index, to] of placed.entries()) {
    const from = placed[index - 1];
    if (!from || !to) continue;
    const part = parts.at(-1);
    if (part && part.points.at(-1) === from && part.provisional === to.provisional) part.points.push(to);
    else parts.push({ provisional: to.provisional, points: [from, to] });
  }
  return parts;
}
