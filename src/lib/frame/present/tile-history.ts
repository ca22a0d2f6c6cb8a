import type { LinesSpec, TileSpec } from '../../charts/chart-spec';

/** A tile's history as a figure with axes, for a wall has room for them; null: fewer than two numbers. */
export function historyOf(spec: TileSpec): LinesSpec | null {
  const { id, subject, description, unit, basis, own, asOf, sources, notes, example, wording } = spec;
  if (spec.history.filter(({ value }) => value.value !== null).length < 2) return null;
  return {
    ...{ id, subject, description, unit, basis, own, asOf, sources, notes, example, wording },
    kind: 'lines',
    x: 'period',
    series: [
      {
        id: 'own',
        label: own,
        role: 'own',
        points: spec.history.map(({ period, value }) => ({ x: period, y: value })),
      },
    ],
    fromZero: false,
    breaks: [],
    events: [],
  };
}
