import type { SpecBase } from '../charts/chart-spec';
import { stop } from './sentence';

/** What is shown, under the heading: subject (unless the heading says it), description, and the basis where it is not in it. */
export function subtitle(spec: SpecBase, heading: string): string {
  const { subject, description, basis } = spec;
  const said = `${subject} ${description}`.toLowerCase();
  const parts = [
    heading.includes(subject) ? '' : subject,
    description,
    basis && !said.includes(basis.toLowerCase()) && !/(pct\.|procent) af /.test(said)
      ? `Andel af ${basis}`
      : '',
  ];
  return parts
    .filter((part) => part)
    .map(stop)
    .join(' ');
}
