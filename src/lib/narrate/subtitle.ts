import type { ChartSpec } from '../charts/chart-spec';
import { stop } from './sentence';

/** A tile says its amount in whole kroner; the axis of its history is in thousands, and must say so. */
function unitOfHistory(spec: ChartSpec): string {
  const said =
    spec.kind !== 'tile' || spec.unit.kind !== 'amount' || spec.description.includes(spec.unit.name);
  return said ? '' : `Kurven er i ${spec.unit.name}`;
}

/** What is shown, under the heading: subject (unless the heading says it), description, and the basis where it is not in it. */
export function subtitle(spec: ChartSpec, heading: string): string {
  const { subject, description, basis } = spec;
  const said = `${subject} ${description}`.toLowerCase();
  const parts = [
    heading.includes(subject) ? '' : subject,
    description,
    basis && !said.includes(basis.toLowerCase()) && !/(pct\.|procent) af /.test(said)
      ? `Andel af ${basis}`
      : '',
    unitOfHistory(spec),
  ];
  return parts
    .filter((part) => part)
    .map(stop)
    .join(' ');
}
