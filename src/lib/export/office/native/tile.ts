import type { TileSpec } from '../../../charts/chart-spec';
import type { NativeChart } from '../native-chart';
import { nativeLines } from './lines';

/** A tile's history as a line. */
export function nativeTile(spec: TileSpec): NativeChart {
  const points = spec.history.map(({ period, value }) => ({ x: period, y: value }));
  return nativeLines({
    ...spec,
    kind: 'lines',
    x: 'period',
    fromZero: false,
    breaks: [],
    events: [],
    series: [{ id: spec.id, label: spec.own, role: 'own', points }],
  });
}
