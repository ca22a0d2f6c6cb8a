import type { LineSeries, LinesSpec, Value } from '../charts/chart-spec';
import { numberOf } from './quantity';

/** A place on a line that has a number. */
export interface Point {
  x: string;
  number: number;
  value: Value;
}

/** The points that have a number, ascending. */
export function knownPoints(series: Pick<LineSeries, 'points'> | undefined): Point[] {
  return (series?.points ?? []).flatMap(({ x, y }) => {
    const number = numberOf(y);
    return number === null ? [] : [{ x, number, value: y }];
  });
}

/** The series a heading speaks of: the own one, else the only category; never another area's as if it were the own. */
export function mainSeries(spec: LinesSpec): LineSeries | undefined {
  const own = spec.series.find((series) => series.role === 'own');
  const categories = spec.series.filter((series) => series.role === 'category');
  return own ?? (categories.length === 1 ? categories[0] : undefined);
}

export function countrySeries(spec: LinesSpec): LineSeries | undefined {
  return spec.series.find((series) => series.role === 'country');
}

/** The newest x at which any series has a number; empty where none has. */
export function newestX(spec: LinesSpec): string {
  return spec.series
    .flatMap(knownPoints)
    .reduce((newest, point) => (point.x > newest ? point.x : newest), '');
}
