import type { LineSeries, LinesSpec } from './chart-spec';

/** What a projection is called wherever it stands. */
export const projectionName = 'Fremskrivning';

/** The lowest and the highest that a projection gives, as series of their own; none where there is no projection. */
export function projectedSeries({ projection }: Pick<LinesSpec, 'projection'>): LineSeries[] {
  if (!projection || projection.points.length === 0) return [];
  return (['low', 'high'] as const).map((end) => ({
    id: `projection-${end}`,
    label: `${projectionName}, ${end === 'low' ? 'lav' : 'høj'}`,
    role: 'other',
    points: projection.points.map((point) => ({ x: point.x, y: { value: point[end] } })),
  }));
}
