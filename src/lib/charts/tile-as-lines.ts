import type { LinesSpec, TileSpec } from './chart-spec';

/** A tile's history as a figure of lines, which every medium can draw. */
export function tileAsLines(spec: TileSpec): LinesSpec {
  const points = spec.history.map(({ period, value }) => ({ x: period, y: value }));
  return {
    ...spec,
    kind: 'lines',
    x: 'period',
    fromZero: false,
    breaks: [],
    events: [],
    series: [{ id: spec.id, label: spec.own, role: 'own', points }],
  };
}
