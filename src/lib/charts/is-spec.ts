import type { ChartSpec } from './chart-spec';
import { tableOf } from './data-table';
import { layoutOf } from './layout/layout-of';
import { isRecord } from './shape';
import { isBase } from './base-shape';
import { kinds } from './spec-shape';

/** Widths at which it must be possible to draw a figure: a phone's and a desk's. */
const widths = [300, 1150];

/**
 * Whether what came from elsewhere is a figure that can be drawn and set as a table. Tries it too, since a shape alone does
 * not say whether there is room for what it holds.
 */
export function isSpec(value: unknown): value is ChartSpec {
  if (!isRecord(value) || !isBase(value)) return false;
  const kind = String(value['kind']);
  if (!Object.hasOwn(kinds, kind) || !kinds[kind as ChartSpec['kind']](value)) return false;
  const spec = value as unknown as ChartSpec;
  try {
    for (const width of widths) layoutOf(spec, width);
    tableOf(spec);
    return true;
  } catch {
    return false;
  }
}
