import type { LinesSpec, SpecBase } from '../charts/chart-spec';
import { inPeriod } from './period-words';
import { rankWords } from './rank-words';
import { stop } from './sentence';

/** The own area's place among all, under lines alone: bars and maps show it, and a tile has a line for it. */
function placeAmongAll(spec: SpecBase | LinesSpec): string {
  const rank = 'kind' in spec && spec.kind === 'lines' ? spec.rank : undefined;
  return rank ? `${spec.own} er ${rankWords(rank)} ${inPeriod(rank.period)}` : '';
}

/** What is shown, under the heading: subject (unless the heading says it), description, and the basis where it is not in it. */
export function subtitle(spec: SpecBase | LinesSpec, heading: string): string {
  const { subject, description, basis } = spec;
  const said = `${subject} ${description}`.toLowerCase();
  const parts = [
    heading.includes(subject) ? '' : subject,
    description,
    basis && !said.includes(basis.toLowerCase()) && !/(pct\.|procent) af /.test(said)
      ? `Andel af ${basis}`
      : '',
    placeAmongAll(spec),
  ];
  return parts
    .filter((part) => part)
    .map(stop)
    .join(' ');
}
