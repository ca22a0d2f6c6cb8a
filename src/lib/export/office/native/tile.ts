import type { TileSpec } from '../../../charts/chart-spec';
import { tileAsLines } from '../../../charts/tile-as-lines';
import type { NativeChart } from '../native-chart';
import { nativeLines } from './lines';

/** A tile's history as a line. */
export function nativeTile(spec: TileSpec): NativeChart {
  return nativeLines(tileAsLines(spec));
}
