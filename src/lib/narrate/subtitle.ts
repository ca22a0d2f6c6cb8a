import type { ChartSpec } from '../charts/chart-spec';
import { inPeriod } from './period-words';
import { rankWords } from './rank-words';
import { stop } from './sentence';

/** A tile says its amount in whole kroner; the axis of its history is in thousands, and must say so. */
function unitOfHistory(spec: ChartSpec): string {
  const said =
    spec.kind !== 'tile' || spec.unit.kind !== 'amount' || spec.description.includes(spec.unit.name);
  return said ? '' : `Kurven er i ${spec.unit.name}`;
}

/** The own area's place among all, under lines alone: bars and maps show it, and a tile has a line for it. */
function placeAmongAll(spec: ChartSpec): string {
  const rank = spec.kind === 'lines' ? spec.rank : undefined;
  return rank ? `${spec.own} er ${rankWords(rank)} ${inPeriod(rank.period)}` : '';
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
    placeAmongAll(spec),
  ];
  return parts
    .filter((part) => part)
    .map(stop)
    .join(' ');
}
