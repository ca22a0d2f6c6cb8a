import type { LinesSpec } from '../../charts/chart-spec';
import { asOfTakeaway, revisionsOf, type Revision } from '../lines-as-of';
import { figure } from '../quantity';
import { stop } from '../sentence';

/** `Tallet for juli 2022 er rettet fra 4.258 til 4.565.` */
function revisionSentence({ label, from, to }: Revision, spec: LinesSpec): string {
  return stop(`Tallet for ${label} er rettet fra ${figure(from, spec)} til ${figure(to, spec)}`);
}

/** What was corrected: the heading as a sentence, then the smaller corrections. */
export function asOfTold(spec: LinesSpec): string[] {
  const revisions = revisionsOf(spec);
  if (revisions.length === 0) return ['Ingen af tallene er rettet.'];
  const heading = stop(asOfTakeaway({ ...spec, example: false }));
  return [heading, ...revisions.slice(1).map((revision) => revisionSentence(revision, spec))];
}
