import type { ChartSpec, DataTable } from '../charts/chart-spec';
import { sourceLine } from '../narrate/source-line';

/** A column's heading where units have no line of their own: `Antal (personer)`. */
export function columnHeading({ label, unit }: DataTable['columns'][number]): string {
  return unit.kind === 'text' || label.includes(unit.name) ? label : `${label} (${unit.name})`.trim();
}

/** What stands under a table: its source, or why there is none. */
export function closingLine(spec: ChartSpec): string {
  return spec.kind === 'nothing' ? spec.sentence : sourceLine(spec);
}
