import type { LinesSpec, TileSpec } from '../charts/chart-spec';

/** A tile's history as a line, for papers that have room for more than a sparkline. */
export function tileHistory(spec: TileSpec): LinesSpec {
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
