import type { LinesSpec, TileSpec } from '../../charts/chart-spec';
import { tileAsLines } from '../../charts/tile-as-lines';

/** A tile's history as a figure with axes, for a wall has room for them; null: fewer than two numbers. */
export function historyOf(spec: TileSpec): LinesSpec | null {
  return spec.history.filter(({ value }) => value.value !== null).length < 2 ? null : tileAsLines(spec);
}
