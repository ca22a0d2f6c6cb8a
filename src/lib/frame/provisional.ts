import type { ChartSpec, Value } from '../charts/chart-spec';
import { tableOf } from '../charts/data-table';

/** True where a number that the figure shows is expected to be revised by its source. */
export function hasProvisional(spec: ChartSpec): boolean {
  const isProvisional = (cell: string | Value): boolean =>
    typeof cell !== 'string' && cell.provisional === true && cell.value !== null;
  if (spec.kind === 'tile') return isProvisional(spec.value);
  return tableOf(spec).rows.some(({ cells }) => cells.some(isProvisional));
}
