import { measures } from '../../src/lib/schema/measures';
import type { Cell } from '../../src/lib/schema/typed-table';

/** A row of `observations`; the basis follows from the measure, the first where it has two. */
export function observation(
  measure: string,
  area: string,
  period: string,
  value: Cell,
  as_of: string | null,
): Record<string, Cell> {
  const known = measures.find(({ id }) => id === measure);
  return {
    area,
    period,
    measure,
    group: '',
    basis: known?.basis ?? '',
    adjustment: 'actual',
    value,
    unit: known?.unit ?? '',
    as_of,
  };
}
