import type { LineSeries, LinesSpec } from '../chart-spec';
import { color } from '../palette';
import { projectionName } from '../projected-series';
import { rangeText } from '../value-text';
import type { EndLabel } from './end-labels';

/** Whether a line is the one that a projection may run into: it is carried on to the end. */
export function isLimit({ id }: LineSeries, { projection }: LinesSpec): boolean {
  return projection?.reaches.series === id;
}

/** Its name with the last low and high, at the right edge; `place` says where a value stands there, null: not yet known. */
export function projectionEnd(
  spec: LinesSpec,
  place: ((value: number) => { x: number; y: number }) | null,
): EndLabel[] {
  const last = spec.projection?.points.at(-1);
  if (!last) return [];
  const from = place ? place((last.low + last.high) / 2) : null;
  return [
    {
      text: `${projectionName} ${rangeText(last.low, last.high, spec.unit)}`,
      color: color('own'),
      bold: false,
      importance: 80,
      from,
      y: from?.y ?? 0,
      swatch: null,
    },
  ];
}
