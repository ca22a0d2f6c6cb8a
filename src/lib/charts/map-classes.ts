import { formatNumber, formatPercent } from '../format/number';
import type { Unit } from '../format/unit';
import type { TileMapSpec, Value } from './chart-spec';

/** most classes that are told apart at a glance */
const most = 5;

/** As it is shown: a class must not part numbers that are printed alike. */
function rounded(value: number, unit: Unit): number {
  return Number(value.toFixed(unit.decimals));
}

/**
 * The lowest number of each class but the lightest, so that about as many areas are in every class. Equal numbers are never
 * parted: with few different numbers there are fewer classes.
 */
export function classLimits(values: readonly number[], unit: Unit): number[] {
  const sorted = values.map((value) => rounded(value, unit)).sort((a, b) => a - b);
  const found = Array.from({ length: most - 1 }, (_, index) => {
    return sorted[Math.floor(((index + 1) * sorted.length) / most)];
  });
  return [...new Set(found)].filter((limit) => limit !== undefined && limit !== sorted[0]) as number[];
}

/** Index of a number's class, 0 the lightest; null: no number. */
export function classOf(
  { value }: Value,
  { limits, unit }: Pick<TileMapSpec, 'limits' | 'unit'>,
): number | null {
  if (value === null) return null;
  const shown = rounded(value, unit);
  return limits.filter((limit) => limit <= shown).length;
}

/** What the key says of each class, from the lightest: `1,2–1,7 %`; the ends are the lowest and the highest number there is. */
export function classNames(spec: Pick<TileMapSpec, 'areas' | 'limits' | 'unit'>): string[] {
  const { limits, unit } = spec;
  const known = spec.areas.flatMap(({ value }) => (value.value === null ? [] : [rounded(value.value, unit)]));
  if (known.length === 0) return [];
  const step = 10 ** -unit.decimals;
  const from = [Math.min(...known), ...limits];
  return from.map((low, index) => {
    const next = limits[index];
    return range(low, next === undefined ? Math.max(...known) : rounded(next - step, unit), unit);
  });
}

function range(low: number, high: number, unit: Unit): string {
  const last = (unit.kind === 'share' ? formatPercent : formatNumber)(high, unit.decimals);
  return low >= high ? last : `${formatNumber(low, unit.decimals)}–${last}`;
}
