import { formatNumber } from '../format/number';
import { percent, type Unit } from '../format/unit';
import type { DataTable, RankedBarsSpec, Value } from './chart-spec';

type Parts = NonNullable<RankedBarsSpec['parts']>;

/** A part in per cent of the whole, or why there is none. */
export function shareOf(value: Value, { total }: Parts): Value {
  if (value.value === null) return { value: null, ...(value.missing && { missing: value.missing }) };
  if (total.value === null) return { value: null, missing: 'not_available' };
  if (total.value === 0) return { value: null, missing: 'divided_by_zero' };
  return { value: (100 * value.value) / total.value };
}

/** `Andel af de 99`: a share says what it is a share of. */
export function sharesName({ total }: Parts, unit: Unit): string {
  return total.value === null ? 'Andel' : `Andel af de ${formatNumber(total.value, unit.decimals)}`;
}

/** The parts with their number and their share. */
export function sharesTable({ bars, unit }: RankedBarsSpec, parts: Parts): Omit<DataTable, 'caption'> {
  return {
    columns: [
      { label: parts.heading, unit: { name: '', kind: 'text', decimals: 0 } },
      { label: 'Antal', unit },
      { label: sharesName(parts, unit), unit: percent },
    ],
    rows: bars.map(({ label, value }) => ({
      cells: [label, value, shareOf(value, parts)],
      emphasis: 'none',
    })),
  };
}
